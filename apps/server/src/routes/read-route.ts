import type { FastifyInstance, RouteHandlerMethod } from 'fastify'

/**
 * An address that can be read: HEAD runs the code of GET, and Node leaves the body out.
 *
 * Fastify's own HEAD routes would put `content-length: 0` on a 304.
 */
export const readRoute = (app: FastifyInstance, url: string, handler: RouteHandlerMethod) =>
  app.route({ method: ['GET', 'HEAD'], url, handler })
