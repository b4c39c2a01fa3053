const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const special = /[&<>"']/

/** Text for an element or a quoted attribute, in HTML and XML. */
export const escapeMarkup = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"']/g, (character) => references[character] ?? '') : text
