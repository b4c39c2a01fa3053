import type { FastifyReply } from 'fastify'
import { cacheControl, everyAnswer, pagePolicy, transportSecurity } from './http/headers.ts'
import type { Site } from './site.ts'

/** A short page for who does not follow redirects; the address is ASCII without quotes and angle brackets. */
const page = (href: string): string =>
  `<!DOCTYPE html>\n<html lang="de"><meta charset="utf-8"><title>Weiter</title><p><a href="${href}">${href}</a></p></html>\n`

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}
const escapeHtml = (text: string): string =>
  text.replace(/[&"<>]/g, (sign) => escapes[sign] ?? sign)

/**
 * Lead to another address of ours.
 *
 * @param path - in ASCII, with the query kept and without a fragment, so that the client's own one survives
 */
export function redirect(site: Site, status: 303 | 308, path: string, reply: FastifyReply) {
  return reply
    .code(status)
    .headers({
      ...everyAnswer,
      ...(site.secure && transportSecurity),
      location: path,
      'cache-control': cacheControl.redirect,
      'content-type': 'text/html; charset=utf-8',
      ...pagePolicy,
    })
    .send(page(escapeHtml(path)))
}
