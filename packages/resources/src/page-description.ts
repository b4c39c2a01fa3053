import {
  describeMentions,
  describePage,
  type Message,
  networkMentions,
  type World,
} from '@kommunalgraph/model'
import { Graph } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'

/** A page that is text for people: its title, its part of the website, publisher and licence. */
export function describeText(world: World, path: string, title: Message): Quad[] {
  const graph = new Graph()
  describePage(graph, world, path, { title, licence: world.network.licences.metadata })
  describeMentions(world, graph, networkMentions(world))
  return graph.quads()
}
