import type { LocalAuthority } from '../../../../../mock-server/api/remands.ts'
import { YES_NO, type SectionSpec } from '../../../forms/field.ts'
import type { createFieldReader } from '../../../forms/field-reader.ts'
import { withoutEmpty } from '../../../forms/read-by-rules.ts'
import type { FlatFields } from '../../changes/flat-fields.ts'

const AUTHORITY = 'localAuthority'
const WORKER = `${AUTHORITY}.socialWorker`
const TELEPHONE = `${WORKER}.telephoneNumber`
const PATHS = {
  code: `${AUTHORITY}.localAuthorityCode`,
  name: `${AUTHORITY}.localAuthorityName`,
  secureUnit: `${AUTHORITY}.localAuthoritySecureUnit`,
  worker: `${WORKER}.name`,
  diallingCode: `${TELEPHONE}.telephoneCode`,
  number: `${TELEPHONE}.telephoneNumber`,
  extension: `${TELEPHONE}.telephoneExtension`,
  town: `${TELEPHONE}.telephoneTown`
} as const
/** Where the whole of it is wrong. */
export const AUTHORITY_FIELD = PATHS.code

/** Into whose care a child is remanded. */
export const LOCAL_AUTHORITY: SectionSpec = {
  heading: 'Local authority',
  fields: [
    { path: PATHS.code, label: 'Authority code', widget: 'text', mono: true, span: 2, topic: 'arrest.remand.localAuthority' },
    { path: PATHS.name, label: 'Local authority', widget: 'text', span: 7, topic: 'arrest.remand.localAuthority' },
    { path: PATHS.secureUnit, label: 'Secure unit', widget: 'code', rows: { own: YES_NO }, span: 3, topic: 'arrest.remand.secureUnit' },
    { path: PATHS.worker, label: 'Social worker', widget: 'text', span: 5, topic: 'arrest.remand.socialWorker' },
    { path: PATHS.diallingCode, label: 'Dialling code', widget: 'text', mono: true, span: 2, topic: 'arrest.remand.socialWorker' },
    { path: PATHS.number, label: 'Telephone', widget: 'text', mono: true, span: 3, topic: 'arrest.remand.socialWorker' },
    { path: PATHS.extension, label: 'Extension', widget: 'text', mono: true, span: 2, topic: 'arrest.remand.socialWorker' },
    { path: PATHS.town, label: 'Town of the telephone', widget: 'text', span: 5, topic: 'arrest.remand.socialWorker' }
  ]
}

/** As it stands in its fields. */
export const authorityToFields = (authority: LocalAuthority): FlatFields => {
  const { localAuthoritySecureUnit: secure, socialWorker } = authority
  const telephone = socialWorker?.telephoneNumber
  return {
    [PATHS.code]: authority.localAuthorityCode ?? '',
    [PATHS.name]: authority.localAuthorityName ?? '',
    [PATHS.secureUnit]: secure === undefined ? '' : secure ? 'Y' : 'N',
    [PATHS.worker]: socialWorker?.name ?? '',
    [PATHS.diallingCode]: telephone?.telephoneCode ?? '',
    [PATHS.number]: telephone?.telephoneNumber ?? '',
    [PATHS.extension]: telephone?.telephoneExtension ?? '',
    [PATHS.town]: telephone?.telephoneTown ?? ''
  }
}

type Reader = Pick<ReturnType<typeof createFieldReader>, 'text' | 'yesNo'>
/** What is typed of it; undefined where nothing is. @param held as the remand has it: by what it is known stays as it was */
export const readAuthority = ({ text, yesNo }: Reader, held: LocalAuthority | undefined): Record<string, unknown> | undefined => {
  const [code, name] = [text(PATHS.code), text(PATHS.name)]
  const typed = withoutEmpty({
    localAuthorityCode: code,
    localAuthorityName: name,
    localAuthoritySecureUnit: yesNo(PATHS.secureUnit),
    socialWorker: {
      name: text(PATHS.worker),
      telephoneNumber: {
        telephoneCode: text(PATHS.diallingCode),
        telephoneNumber: text(PATHS.number),
        telephoneExtension: text(PATHS.extension),
        telephoneTown: text(PATHS.town)
      }
    }
  })
  if (Object.keys(typed).length === 0) return undefined
  const asHeld = held !== undefined && held.localAuthorityCode === code && held.localAuthorityName === name
  const given = code === undefined ? 'name' : 'code'
  return { localAuthorityIdentityType: asHeld ? held.localAuthorityIdentityType : given, ...typed }
}

/** `Norfolk County Council (0456), secure unit; social worker Ann Carter, 01603 555 0199`. */
export const authorityWords = ({
  localAuthorityCode: code,
  localAuthorityName: name,
  localAuthoritySecureUnit: secure,
  socialWorker
}: LocalAuthority): string => {
  const { telephoneCode, telephoneNumber, telephoneExtension, telephoneTown } = socialWorker?.telephoneNumber ?? {}
  const joined = (parts: readonly (string | undefined)[], by: string): string => parts.filter((part) => part !== undefined).join(by)
  const known = name === undefined ? code : `${name}${code === undefined ? '' : ` (${code})`}`
  const dialled = joined([telephoneTown, telephoneCode, telephoneNumber], ' ')
  const telephone = joined([dialled === '' ? undefined : dialled, telephoneExtension && `extension ${telephoneExtension}`], ' ')
  const worker = joined([socialWorker?.name && `social worker ${socialWorker.name}`, telephone === '' ? undefined : telephone], ', ')
  const unit = secure === undefined ? undefined : secure ? 'secure unit' : 'no secure unit'
  return joined([joined([known, unit], ', '), worker === '' ? undefined : worker], '; ')
}
