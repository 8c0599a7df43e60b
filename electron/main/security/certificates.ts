import { app } from 'electron'
import type { ShellModule } from '../shell.ts'
import { workstationSession } from './disk.ts'

/**
 * SECURITY: H07 certificate errors are never waved through, and Chromium's network is given neither a certificate of
 * ours nor a password. Pages have no network at all; this holds for whatever Chromium might fetch by itself.
 */
export const certificates: ShellModule = {
  name: 'certificates',
  enable: () => {
    app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
      event.preventDefault()
      answer(false)
    })
    app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
      event.preventDefault()
      answer()
    })
    app.on('login', (event, _contents, _request, _from, answer) => {
      event.preventDefault()
      answer()
    })
    const DISTRUSTED = -2
    workstationSession().setCertificateVerifyProc((_request, answer) => answer(DISTRUSTED))
  }
}
