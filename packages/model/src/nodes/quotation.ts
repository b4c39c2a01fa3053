import { plain, texts } from '@kommunalgraph/rdf'
import { dct, foaf, org, prov, schema, skos } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import * as is from '../constraints.ts'
import { leaf, one, says, template, type ValueOf } from '../fields.ts'
import { fragments } from '../iri.ts'
import { concept, node, type Scope, source, textLicenceNode } from '../scope.ts'
import { licenceRow, notPersonRow, sourceRow } from './common.ts'

const speakerRows = {
  name: leaf(
    is.line,
    ['Name', 'name'],
    ['Vor- und Nachname.', 'First and last name.'],
    { personal: 'always' },
    says('self', [foaf.name, schema.name], (name) => [plain(name)]),
  ),
  office: leaf(
    is.germanLine.optional(),
    ['Amt', 'office'],
    ['Das Amt, als die Person sprach.', 'The office held when speaking.'],
    says('self', schema.jobTitle, texts),
  ),
}

/** Heads of administration are elected: a post held, no employment and no membership. */
function describeSpeaker(value: ValueOf<typeof speakerRows>, self: NamedNode, scope: Scope): void {
  scope.graph.add(self, schema.affiliation, scope.administration)
  if (value.office === undefined) return
  const office = node(scope, fragments.office)
  scope.graph.add(self, org.holds, office)
  scope.graph.type(office, org.Post)
  scope.graph.add(office, skos.prefLabel, ...texts(value.office))
  scope.graph.add(office, org.postIn, scope.administration)
  scope.graph.add(office, org.role, concept(scope, 'roles', 'head-of-administration'))
}

const speaker = template(speakerRows, {
  fragment: () => fragments.speaker,
  types: () => [foaf.Person, prov.Agent, schema.Person],
  derive: describeSpeaker,
})

const quotationRows = {
  text: leaf(
    is.localized,
    ['Zitat', 'quotation'],
    [
      'Wörtlich, ohne äußere Anführungszeichen, in der Sprache, in der es gesagt wurde.',
      'Verbatim, without outer quotation marks, in the language in which it was said.',
    ],
    says('self', schema.text, texts),
    says('self', schema.inLanguage, (value) => texts(value).map((text) => plain(text.language))),
  ),
  notPerson: notPersonRow,
  speaker: one(
    speaker,
    ['Wer spricht', 'speaker'],
    [
      'Von der Quelle in einer amtlichen Rolle genannt.',
      'Named by the source in an official role.',
    ],
  ),
  source: leaf(
    sourceRow.schema,
    sourceRow.label,
    sourceRow.doc,
    { refersTo: { source: 'node' } },
    says('self', prov.wasQuotedFrom, (id, scope) => [source(scope, id)]),
  ),
  licence: licenceRow,
}

function describeQuotation(
  value: ValueOf<typeof quotationRows>,
  self: NamedNode,
  scope: Scope,
): void {
  scope.graph.add(self, schema.about, scope.administration)
  scope.graph.add(self, dct.license, textLicenceNode(scope, value.licence))
  if (value.speaker === undefined) return
  const by = node(scope, fragments.speaker)
  scope.graph.add(self, schema.creator, by)
  scope.graph.add(self, prov.wasAttributedTo, by)
}

export const quotation = template(quotationRows, {
  fragment: () => fragments.quotation,
  types: () => [schema.Quotation, prov.Entity],
  links: [['document', schema.hasPart]],
  derive: describeQuotation,
})
