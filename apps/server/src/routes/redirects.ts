import { patternOf } from '@kommunalgraph/model'
import { resources } from '@kommunalgraph/resources'
import type { FastifyInstance } from 'fastify'
import { redirect } from '../redirect.ts'
import { notFound, refuse, unavailable } from '../refuse.ts'
import type { Site } from '../site.ts'
import { readRoute } from './read-route.ts'

/** From keys to documents: 303, because a territory is no document. */
export function redirectRoutes(app: FastifyInstance, site: Site): void {
  for (const { address, target } of resources.redirects)
    readRoute(app, `${site.prefix}/${patternOf(address)}`, (request, reply) => {
      const { release } = request
      if (release === undefined) return refuse(site, unavailable, request, reply)
      const params = request.params as Record<string, string>
      const path = target(release, params)
      if (path !== undefined) return redirect(site, 303, `${site.prefix}/${path}`, reply)
      return refuse(site, notFound(release, Object.values(params).at(-1), 'de'), request, reply)
    })
}
