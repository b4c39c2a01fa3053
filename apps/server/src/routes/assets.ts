import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { cacheControl, everyAnswer } from '../http/headers.ts'
import type { Site } from '../site.ts'

/**
 * Styles and pictures of the pages, with a hash in their names and so for ever the same.
 *
 * @param folder - holds them, and beside each its `.br` and `.gz`
 */
export function assetRoutes(app: FastifyInstance, site: Site, folder: string): void {
  app.register(fastifyStatic, {
    root: folder,
    prefix: `${site.prefix}/assets/`,
    cacheControl: false,
    decorateReply: false,
    dotfiles: 'deny',
    index: false,
    preCompressed: true,
    setHeaders: (response) => {
      response.headers({
        ...everyAnswer,
        'cache-control': cacheControl.immutable,
        vary: 'Accept-Encoding',
      })
    },
  })
}
