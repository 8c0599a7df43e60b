/** The field of a refusal as the form knows it: without what the body wraps it in (`content.`, `person.`). */
export const homeOf = (field: string | undefined): string => (field ?? '').replace(/^(?:body\.)?(?:content|person)\./, '')
