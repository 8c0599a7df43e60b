import { describe, expect, it } from 'vitest'
import { readProcedures } from './operating-procedures.ts'

const FILE = `---
version: 2026.2
issued: 2026-12-01
---
# Procedures of the force

## Your account

Your account is yours alone.
Never share it.

Lock the workstation.

## Paper

Return what you print.
`

describe('readProcedures', () => {
  it('reads version, day, heading, sections and paragraphs, whatever ends a line', () => {
    const read = {
      version: '2026.2',
      issued: '2026-12-01',
      heading: 'Procedures of the force',
      sections: [
        { heading: 'Your account', text: ['Your account is yours alone. Never share it.', 'Lock the workstation.'] },
        { heading: 'Paper', text: ['Return what you print.'] }
      ]
    }
    expect(readProcedures(FILE)).toEqual(read)
    expect(readProcedures(FILE.replaceAll('\n', '\r\n'))).toEqual(read)
  })
  it.each([
    ['no head', FILE.slice(4), /Begin with a line ---/],
    ['no version', FILE.replace('version: 2026.2\n', ''), /version: Give a version/],
    ['a version of many words', FILE.replace('2026.2', 'the second one'), /version: Give the version in 1 to 40/],
    ['a day that is none', FILE.replace('2026-12-01', '2026-13-01'), /^issued: /],
    ['no heading', FILE.replace('# Procedures of the force', ''), /begins with "# "/],
    ['no section', FILE.slice(0, FILE.indexOf('## ')), /at least one section/],
    ['an empty section', FILE.replace('Return what you print.', ''), /"Paper" has no text/]
  ])('refuses %s in words', (_what, file, why) => {
    expect(readProcedures(file)).toEqual({ wrong: expect.stringMatching(why) })
  })
})
