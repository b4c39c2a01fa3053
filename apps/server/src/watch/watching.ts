import type { PageLanguage } from '@kommunalgraph/model'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { conditionNames } from '../http/conditions.ts'
import { everyAnswer, pagePolicy } from '../http/headers.ts'
import { readRoute } from '../routes/read-route.ts'
import type { Site } from '../site.ts'
import type { Attempt } from './attempt.ts'
import { watchBar, watchPage, watchPath, watchStyle } from './page.ts'

/** Where a page's content begins; the plainest pages have no body element. */
const start = /<body[^>]*>|(?=<h1>)/

/** Fields that speak of the bytes before a bar was put above them. */
const untrue = ['etag', 'last-modified', 'content-location'] as const

const languageOf = ({ raw }: FastifyRequest, { prefix }: Site): PageLanguage =>
  raw.url?.startsWith(`${prefix}/en/`) ? 'en' : 'de'

const isPage = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type')).startsWith('text/html')

function answerWith(reply: FastifyReply, mediaType: string, text: string): FastifyReply {
  return reply
    .headers({
      ...everyAnswer,
      ...(mediaType.startsWith('text/html') && pagePolicy),
      'cache-control': 'no-store',
      'content-type': mediaType,
    })
    .send(Buffer.from(text))
}

/**
 * Show the person who edits the data how the last attempt to publish ended (docs/http.md, section 11).
 *
 * A page of findings, and a bar above every page of the release that stays online; everything anew at each request,
 * so that no cache hides an edit. Only for the desk: what is public never runs this.
 */
export function watching(app: FastifyInstance, site: Site, attempt: () => Attempt): void {
  app.addHook('onRequest', (request, _reply, done) => {
    for (const name of ['accept-encoding', ...conditionNames]) delete request.headers[name]
    done()
  })
  app.addHook('onSend', (request, reply, payload: unknown, done) => {
    // What has a hash in its name may be kept; all else is as fresh as the last edit.
    if (!String(reply.getHeader('cache-control')).includes('immutable'))
      reply.header('cache-control', 'no-store')
    const shown = Buffer.isBuffer(payload) || typeof payload === 'string'
    if (!attempt().refused || !shown || !isPage(reply) || request.raw.url?.endsWith('/_watch'))
      return done(null, payload)
    const bar = watchBar(site.prefix, languageOf(request, site))
    const page = Buffer.from(String(payload).replace(start, (found) => `${found}${bar}`))
    for (const name of untrue) reply.removeHeader(name)
    reply.header('content-length', String(page.length))
    done(null, page)
  })
  for (const language of ['de', 'en'] as const)
    readRoute(app, `${site.prefix}${watchPath(language)}`, (_request, reply) =>
      answerWith(reply, 'text/html; charset=utf-8', watchPage(attempt(), site.prefix, language)),
    )
  readRoute(app, `${site.prefix}/_watch.css`, (_request, reply) =>
    answerWith(reply, 'text/css; charset=utf-8', watchStyle),
  )
}
