import { dateLiteral, plain, texts } from '@kommunalgraph/rdf'
import { dct, foaf, prov, schema } from '@kommunalgraph/rdf/vocabularies'
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

const officeTypes = [schema.OrganizationRole, prov.Entity]

/** The context has no word for an end: it stands on the page and in JSON only. */
const term = nodeShape(
  {
    since: field(
      is.date.optional(),
      ['Im Amt seit', 'in office since'],
      ['So genau wie die Quelle.', 'As precise as the source.'],
      states('self', schema.startDate, (value) => [dateLiteral(value)]),
    ),
    until: field(
      is.date.optional(),
      ['Im Amt bis', 'in office until'],
      ['So genau wie die Quelle.', 'As precise as the source.'],
    ),
    source: sourceRow,
  },
  { fragment: () => fragments.office, types: () => officeTypes },
)

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
  ),
  term: nodeField(
    term,
    ['Amtszeit', 'term of office'],
    ['Nur wenn eine Quelle sie nennt.', 'Only if a source gives it.'],
  ),
}

/**
 * Offices end, and a quotation stays: the office is the role in which somebody said it, as schema.org puts a role
 * between two things. Nothing says that the person holds it today.
 */
function describeOffice(
  { office, term }: ValueOf<typeof speakerRows>,
  context: DescriptionContext,
): NamedNode | undefined {
  if (office === undefined && term === undefined) return undefined
  const role = node(context, fragments.office)
  context.graph.type(role, ...officeTypes)
  context.graph.add(role, schema.creator, node(context, fragments.speaker))
  if (office !== undefined) context.graph.add(role, schema.roleName, ...texts(office))
  context.graph.add(role, dct.type, concept(context, 'roles', 'head-of-administration'))
  return role
}

const speaker = nodeShape(speakerRows, {
  fragment: () => fragments.speaker,
  types: () => [foaf.Person, prov.Agent, schema.Person],
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
  context.graph.add(self, schema.creator, describeOffice(value.speaker, context) ?? by)
  context.graph.add(self, prov.wasAttributedTo, by)
}

export const quotation = nodeShape(quotationRows, {
  fragment: () => fragments.quotation,
  types: () => [schema.Quotation, prov.Entity],
  links: [['document', schema.hasPart]],
  derive: describeQuotation,
})
