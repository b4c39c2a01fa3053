import { plain, texts } from '@kommunalgraph/rdf'
import { dct, foaf, org, prov, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import * as is from '../../constraints.ts'
import {
  concept,
  type DescriptionContext,
  node,
  source,
  textLicenceNode,
} from '../../description-context.ts'
import { fragments } from '../../iri.ts'
import { field, nodeField, nodeShape, states, type ValueOf } from '../field.ts'
import { licenceRow, notPersonRow, sourceRow } from './common.ts'

const speakerRows = {
  name: field(
    is.line,
    ['Name', 'name'],
    ['Vor- und Nachname.', 'First and last name.'],
    { personal: 'always' },
    states('self', [foaf.name, schema.name], (name) => [plain(name)]),
  ),
  office: field(
    is.germanLine.optional(),
    ['Amt', 'office'],
    ['Das Amt, als die Person sprach.', 'The office held when speaking.'],
    states('self', schema.jobTitle, texts),
  ),
}

/** Heads of administration are elected: a post held, no employment and no membership. */
function describeSpeaker(
  value: ValueOf<typeof speakerRows>,
  self: NamedNode,
  context: DescriptionContext,
): void {
  context.graph.add(self, schema.affiliation, context.administration)
  if (value.office === undefined) return
  const office = node(context, fragments.office)
  context.graph.add(self, org.holds, office)
  context.graph.type(office, org.Post)
  context.graph.add(office, skos.prefLabel, ...texts(value.office))
  context.graph.add(office, org.postIn, context.administration)
  context.graph.add(office, org.role, concept(context, 'roles', 'head-of-administration'))
}

const speaker = nodeShape(speakerRows, {
  fragment: () => fragments.speaker,
  types: () => [foaf.Person, prov.Agent, schema.Person],
  derive: describeSpeaker,
})

const quotationRows = {
  text: field(
    is.localized,
    ['Zitat', 'quotation'],
    [
      'Wörtlich, ohne äußere Anführungszeichen, in der Sprache, in der es gesagt wurde.',
      'Verbatim, without outer quotation marks, in the language in which it was said.',
    ],
    states('self', schema.text, texts),
    states('self', schema.inLanguage, (value) => texts(value).map((text) => plain(text.language))),
  ),
  notPerson: notPersonRow,
  speaker: nodeField(
    speaker,
    ['Wer spricht', 'speaker'],
    [
      'Von der Quelle in einer amtlichen Rolle genannt.',
      'Named by the source in an official role.',
    ],
  ),
  source: field(
    sourceRow.schema,
    sourceRow.label,
    sourceRow.doc,
    { refersTo: { source: 'node' } },
    states('self', prov.wasQuotedFrom, (id, context) => [source(context, id)]),
  ),
  licence: licenceRow,
}

function describeQuotation(
  value: ValueOf<typeof quotationRows>,
  self: NamedNode,
  context: DescriptionContext,
): void {
  context.graph.add(self, schema.about, context.administration)
  context.graph.add(self, dct.license, textLicenceNode(context, value.licence))
  if (value.speaker === undefined) return
  const by = node(context, fragments.speaker)
  context.graph.add(self, schema.creator, by)
  context.graph.add(self, prov.wasAttributedTo, by)
}

export const quotation = nodeShape(quotationRows, {
  fragment: () => fragments.quotation,
  types: () => [schema.Quotation, prov.Entity],
  links: [['document', schema.hasPart]],
  derive: describeQuotation,
})
