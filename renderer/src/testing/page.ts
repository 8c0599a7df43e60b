/** Puts a page of a test's own markup in place of what stands there. */
export const showPage = (markup: string): void => {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup))
}
