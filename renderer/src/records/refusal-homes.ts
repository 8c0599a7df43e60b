/** The field of a refusal as the form knows it: without what the call and the body wrap it in (`change.body.content.`). */
export const homeOf = (field: string | undefined): string => (field ?? '').replace(/^(?:change\.)?(?:body\.)?(?:(?:content|person)\.)?/, '')
