import type { Localized } from '@kommunalgraph/rdf'
import { integer, texts } from '@kommunalgraph/rdf'
import { dct, prov, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import * as is from '../../constraints.ts'
import { source, textLicenceNode } from '../../description-context.ts'
import { fragments } from '../../iri.ts'
import { field, nodeShape, states } from '../field.ts'
import { licenceRow, lineRows, notPersonRow, sourceRow, summaryRow, textRows } from './common.ts'

/** The fields are optional each, since any language will do; one of them must be there. */
const hasText: readonly [(value: Localized) => boolean, code: string] = [
  (value) => texts(value).length > 0,
  'text/no-language',
]

/** Why the municipality takes part: said of the administration, with source and licence on a node of its own. */
export const description = nodeShape(
  {
    ...textRows,
    notPerson: notPersonRow,
    summary: summaryRow,
    source: sourceRow,
    licence: licenceRow,
  },
  {
    fragment: () => fragments.description,
    types: () => [prov.Entity],
    requires: hasText,
    derive: (value, self, context) => {
      const { graph, administration } = context
      graph.add(administration, dct.description, ...texts(value))
      graph.add(administration, schema.description, ...texts(value))
      graph.add(self, prov.value, ...texts(value))
      graph.add(self, dct.license, textLicenceNode(context, value.licence))
    },
  },
)

/** A motto has no node of its own: its source is one of the document's. */
const mottoSource = field(
  sourceRow.schema,
  sourceRow.label,
  sourceRow.doc,
  { refersTo: { source: 'node' } },
  states('document', dct.source, (id, context) => [source(context, id)]),
)

/** One line; neither CPOV nor ORG has a property for it. */
export const motto = nodeShape(
  { ...lineRows, notPerson: notPersonRow, source: mottoSource, licence: licenceRow },
  {
    requires: hasText,
    derive: (value, _self, { graph, administration }) =>
      graph.add(administration, schema.slogan, ...texts(value)),
  },
)

/** One goal of one municipality: a text about its administration, and no concept, which CPOV wants a purpose to be. */
export const goal = nodeShape(
  {
    id: field(
      is.id,
      ['Nummer', 'number'],
      ['Bleibt für immer; wird nie neu vergeben.', 'Stays for ever; never used again.'],
      states('self', schema.position, (id) => [integer(id)]),
    ),
    text: field(
      is.localized,
      ['Ziel', 'goal'],
      ['Ein Ziel in einem Satz.', 'One goal in a sentence.'],
      states('self', [skos.prefLabel, schema.text], texts),
    ),
    notPerson: notPersonRow,
    summary: summaryRow,
    source: sourceRow,
    licence: licenceRow,
  },
  {
    fragment: (value) => fragments.goal(value.id),
    types: () => [schema.CreativeWork, prov.Entity],
    links: [['document', schema.hasPart]],
    derive: (value, self, context) => {
      context.graph.add(self, schema.about, context.administration)
      context.graph.add(self, dct.license, textLicenceNode(context, value.licence))
    },
  },
)
