import type { DocumentKind } from '@kommunalgraph/resources'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { cacheControl } from '../http/headers.ts'
import { parseHttpDate } from '../http/http-date.ts'
import { linkHeader } from '../http/link-header.ts'
import type { Problem } from '../problem.ts'
import { redirect } from '../redirect.ts'
import { refuse } from '../refuse.ts'
import type { Site } from '../site.ts'

/** What every negotiated answer of a kind depends on, whatever its status. */
export const varyOf = ({
  profiles,
  timeGate,
}: Pick<DocumentKind, 'profiles' | 'timeGate'>): string =>
  [
    'Accept',
    ...(timeGate ? ['Accept-Datetime'] : []),
    'Accept-Encoding',
    ...(profiles ? ['Accept-Profile'] : []),
  ].join(', ')

const unreadable: Problem = {
  name: 'bad-request',
  detail: {
    de: 'Der Header Accept-Datetime muss ein Datum nach HTTP enthalten, zum Beispiel: Fri, 20 Nov 2026 08:00:00 GMT.',
    en: 'The header Accept-Datetime must contain an HTTP date, for example: Fri, 20 Nov 2026 08:00:00 GMT.',
  },
}

/**
 * Lead who asks for an earlier time to the version that was valid then (RFC 7089, section 4.1, pattern 1.1).
 *
 * @returns undefined where nobody asks for a time, the document is no TimeGate, or has no versions
 */
export function passTimeGate(
  site: Site,
  kind: DocumentKind,
  params: Readonly<Record<string, string>>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  const wanted = request.headers['accept-datetime']
  const { release } = request
  if (wanted === undefined || kind.timeGate === undefined || release === undefined) return undefined
  const moment = parseHttpDate(String(wanted))
  if (moment === undefined) return refuse(site, unreadable, request, reply)
  const target = kind.timeGate(release, params, moment)
  if (target === undefined) return undefined
  const link = linkHeader(target.links)
  return redirect(site, 302, `${site.prefix}/${target.path}`, reply, {
    'cache-control': cacheControl.document,
    vary: varyOf(kind),
    ...(link && { link }),
  })
}
