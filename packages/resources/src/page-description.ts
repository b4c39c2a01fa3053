import {
  describeMentions,
  describePage,
  type Message,
  networkMentions,
  type ReferenceData,
} from '@kommunalgraph/model'
import { Graph } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'

/** A page that is text for people: its title, its part of the website, publisher and licence. */
export function describeText(referenceData: ReferenceData, path: string, title: Message): Quad[] {
  const graph = new Graph()
  describePage(graph, referenceData, path, {
    title,
    licence: referenceData.network.licences.metadata,
  })
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}
