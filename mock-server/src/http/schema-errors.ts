import type { z } from 'zod'
import type { ProblemError } from '../../api/problems.ts'

const MOST_ERRORS = 100

/** Each thing that a schema found wrong, at its dotted path; unknown fields are named one by one. */
export const schemaErrors = (error: z.ZodError): ProblemError[] =>
  error.issues
    .flatMap((issue): ProblemError[] => {
      const path = issue.path.map(String)
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          errorDetailType: 'unknown-field',
          message: 'This field is not known. Leave it out.',
          field: [...path, key.slice(0, 100)].join('.')
        }))
      }
      return [
        { errorDetailType: issue.code === 'custom' ? 'rule' : 'invalid-field', message: issue.message, field: path.join('.').slice(0, 300) }
      ]
    })
    .slice(0, MOST_ERRORS)
