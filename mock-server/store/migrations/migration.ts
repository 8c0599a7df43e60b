/** One step of the schema. Numbers rise by one and never change once released. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}
