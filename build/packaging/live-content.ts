import type { ArchivedFile } from './asar.ts'

/** Training's own, by what stays of it in a bundle. A live package holds none of these. */
const TRAINING_ONLY: readonly { readonly words: RegExp; readonly is: string }[] = [
  { words: /grant_type["']?\s*:\s*["']password/, is: 'the password grant' },
  { words: /enrolAgain|LEDS_ENROLMENT_CODE|enrolment-code/, is: 'enrolment by code' },
  { words: /mock-server\/(?:src|store|population)\b/, is: 'the mock server' },
  { words: /utilityProcess|leds-training-store|MOST_RESTARTS/, is: 'the start of a server of its own' },
  { words: /trainee-line|LEDS-ROOM|getPeerX509Certificate/, is: 'a training room' },
  { words: /better-sqlite3/, is: 'the server’s database' },
  { words: /training_seat|castFor|scenario-library/, is: 'a scenario or what plays it' },
  { words: /training-\$\{[^}]*\}-pass|training-\w+-pass/, is: 'a training password' }
]

const TEXT = /\.(?:c?js|mjs|json|html|css)$/

/**
 * SECURITY: H08 the mode is baked in: a live package has no server and no way of training's.
 * @returns what of training is in a live package's archive, one line each
 */
export const trainingIn = (files: readonly ArchivedFile[]): readonly string[] =>
  files.flatMap(({ path, bytes }) => {
    const named = /^out\/server\/|^mock-server\/|better-sqlite3|\/scenarios\/.*\.yaml$/.test(path)
      ? [`${path} belongs to the training server`]
      : []
    if (!TEXT.test(path)) return named
    const text = bytes.toString('utf8')
    return [...named, ...TRAINING_ONLY.filter(({ words }) => words.test(text)).map(({ is }) => `${path} holds ${is}`)]
  })
