import { escapeMarkup } from '@kommunalgraph/rdf'
import type { FastifyReply } from 'fastify'
import { cacheControl, everyAnswer, pagePolicy, transportSecurity } from './http/headers.ts'
import type { Site } from './site.ts'

/** A short page for who does not follow redirects; the address is ASCII without quotes and angle brackets. */
const page = (href: string): string =>
  `<!DOCTYPE html>\n<html lang="de"><meta charset="utf-8"><title>Weiter</title><p><a href="${href}">${href}</a></p></html>\n`

/**
 * Lead to another address of ours.
 *
 * @param path - in ASCII, with the query kept and without a fragment, so that the client's own one survives
 * @param further - fields that this redirect has besides, or instead
 */
export function redirect(
  site: Site,
  status: 302 | 303 | 308,
  path: string,
  reply: FastifyReply,
  further: Readonly<Record<string, string>> = {},
) {
  return reply
    .code(status)
    .headers({
      ...everyAnswer,
      ...(site.secure && transportSecurity),
      location: path,
      'cache-control': cacheControl.redirect,
      'content-type': 'text/html; charset=utf-8',
      ...pagePolicy,
      ...further,
    })
    .send(page(escapeMarkup(path)))
}
