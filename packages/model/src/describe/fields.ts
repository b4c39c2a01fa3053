import { Graph, iri, texts } from '@kommunalgraph/rdf'
import * as v from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode, Quad } from 'n3'
import type { ExtraType } from '../fields/extra.ts'
import { fieldIri, resourceIri } from '../iri.ts'
import type { ReferenceData } from '../reference-data.ts'
import { fixedDocuments } from './documents.ts'
import { describeMentions, networkMentions } from './mentions.ts'
import { describePage } from './page.ts'

/** What values of a type are in RDF; of a date as precise as it is written, nothing can be said. */
const ranges: Partial<Readonly<Record<ExtraType, NamedNode>>> = {
  text: v.xsd.string,
  localized: v.rdf.langString,
  'whole-number': v.xsd.integer,
  number: v.xsd.decimal,
  'yes-no': v.xsd.boolean,
  concept: v.skos.Concept,
}

/** The fields that the network adds to its records, each as the property that it is in RDF. */
export function describeFields(referenceData: ReferenceData): Quad[] {
  const graph = new Graph()
  const { base, fields, network } = referenceData
  const { path, title } = fixedDocuments.fields
  describePage(graph, referenceData, path, {
    title,
    licence: network.licences.metadata,
  })
  const document = iri(resourceIri(base, path))
  for (const { description, label, name, property, type } of fields.values()) {
    const self = iri(fieldIri(base, name))
    const range = ranges[type]
    graph.type(self, v.rdf.Property)
    graph.add(self, v.rdfs.label, ...texts(label))
    if (description) graph.add(self, v.rdfs.comment, ...texts(description))
    if (range) graph.add(self, v.rdfs.range, range)
    if (property) graph.add(self, v.rdfs.subPropertyOf, iri(property))
    graph.add(self, v.rdfs.isDefinedBy, document)
  }
  describeMentions(referenceData, graph, networkMentions(referenceData))
  return graph.quads()
}
