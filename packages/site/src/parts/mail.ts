import { type Html, html } from '../html.ts'

/** A mailbox to read and to write to; the subject says by itself what a mail is about. */
export function mailLink(email: string, subject?: string, text: string = email): Html {
  const query = subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`
  return html`<a href="mailto:${email}${query}">${text}</a>`
}
