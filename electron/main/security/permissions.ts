import type { ShellModule } from '../shell.ts'
import { workstationSession } from './disk.ts'

/** Permission → why it is allowed. None is: the page draws, types and asks main for everything else. */
export const ALLOWED_PERMISSIONS: Readonly<Record<string, string>> = {}

export const isAllowed = (permission: string): boolean => Object.hasOwn(ALLOWED_PERMISSIONS, permission)

/** SECURITY: H04 what a page may ask of the machine: nothing. Each handler Electron has is set, so that no default decides. */
export const permissions: ShellModule = {
  name: 'permissions',
  enable: ({ refuse }) => {
    const own = workstationSession()
    own.setPermissionRequestHandler((_contents, permission, answer) => {
      const allowed = isAllowed(permission)
      if (!allowed) refuse(permission.startsWith('clipboard') ? 'copy-refused' : 'navigation-refused', `permission ${permission}`)
      answer(allowed)
    })
    own.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
    own.setDevicePermissionHandler(() => false)
    own.setDisplayMediaRequestHandler((_request, answer) => answer({}))
    own.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
    own.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
    own.on('select-hid-device', (event, _details, answer) => {
      event.preventDefault()
      answer(null)
    })
    own.on('select-serial-port', (event, _ports, _contents, answer) => {
      event.preventDefault()
      answer('')
    })
    own.on('select-usb-device', (event, _details, answer) => {
      event.preventDefault()
      answer()
    })
    own.on('file-system-access-restricted', (event, _details, answer) => {
      event.preventDefault()
      answer('deny')
    })
  }
}
