import { dateLiteral, startOfDate } from '@kommunalgraph/rdf'
import { cv, dct, prov, time } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import * as is from '../../constraints.ts'
import { concept, type DescriptionContext, node, source } from '../../description-context.ts'
import { fragments } from '../../iri.ts'
import { type FieldOptions, field, nodeShape, states, type ValueOf } from '../field.ts'
import { sourcesRow } from './common.ts'

/** A field that names one concept, which the participation is of, or is about. */
const conceptRow = (
  scheme: string,
  label: readonly [string, string],
  doc: readonly [string, string],
  term: NamedNode,
  options: FieldOptions = {},
) =>
  field(
    is.key.optional(),
    label,
    doc,
    { ...options, refersTo: { scheme } },
    states('self', term, (key, context) => [concept(context, scheme, key)]),
  )

const participationRows = {
  programme: conceptRow(
    'programmes',
    ['Programm', 'programme'],
    [
      'Begriff aus `data/concepts/programmes.yaml`; fehlt nur, wenn die Quelle kein Programm nennt.',
      'Concept from `data/concepts/programmes.yaml`; missing only where the source names no programme.',
    ],
    dct.subject,
    { facet: { name: 'programme', parameter: 'programm', position: 2 } },
  ),
  since: field(
    is.date.optional(),
    ['Dabei seit', 'takes part since'],
    [
      'Jahr, Monat oder Tag in Anführungszeichen, so genau wie die Quelle.',
      'Year, month or day, quoted, as precise as the source.',
    ],
    {
      facet: {
        name: 'year',
        parameter: 'jahr',
        label: ['Beginn einer Teilnahme', 'beginning of a participation'],
        position: 4,
        part: /^[12]\d{3}/,
      },
    },
  ),
  until: field(
    is.date.optional(),
    ['Dabei bis', 'took part until'],
    [
      'Nur wenn die Quelle ein Ende nennt, so genau wie sie.',
      'Only if the source names an end, as precise as it does.',
    ],
  ),
  cohort: conceptRow(
    'cohorts',
    ['Kohorte', 'cohort'],
    ['Begriff aus `data/concepts/cohorts.yaml`.', 'Concept from `data/concepts/cohorts.yaml`.'],
    dct.type,
    { facet: { name: 'cohort', parameter: 'kohorte', position: 3 } },
  ),
  evidence: conceptRow(
    'evidence',
    ['Beleg', 'evidence'],
    [
      'Begriff aus `data/concepts/evidence.yaml`, wenn die Quelle die Teilnahme nur mittelbar belegt.',
      'Concept from `data/concepts/evidence.yaml`, where the source proves the participation only indirectly.',
    ],
    dct.type,
  ),
}

const names = Object.keys(participationRows) as (keyof typeof participationRows)[]

const rows = {
  ...participationRows,
  source: sourcesRow(
    names,
    states('self', prov.wasDerivedFrom, (value, context) =>
      [...new Set(Object.values(typeof value === 'string' ? [value] : value))].flatMap((id) =>
        id === undefined ? [] : [source(context, id)],
      ),
    ),
  ),
}

/**
 * That a municipality takes part in a programme, or took part: programmes are no organizations, so nobody is a member.
 */
export type Participation = ValueOf<typeof rows>

const instantTerms: Readonly<Record<number, NamedNode>> = {
  4: time.inXSDgYear,
  7: time.inXSDgYearMonth,
  10: time.inXSDDate,
}

/** A period has instants as its bounds, each a date as precise as its source. */
function describePeriod(
  { programme, since, until }: Participation,
  self: NamedNode,
  context: DescriptionContext,
): void {
  if (since === undefined && until === undefined) return
  const { graph } = context
  const period = node(context, fragments.participationPeriod(programme))
  graph.add(self, time.hasTime, period)
  graph.type(period, time.Interval)
  const bounds = [
    [time.hasBeginning, since, fragments.participationBeginning(programme)],
    [time.hasEnd, until, fragments.participationEnd(programme)],
  ] as const
  for (const [term, date, fragment] of bounds) {
    if (date === undefined) continue
    const instant = node(context, fragment)
    graph.add(period, term, instant)
    graph.type(instant, time.Instant)
    graph.add(instant, instantTerms[date.length] ?? time.inXSDDate, dateLiteral(date))
  }
}

export const participation = nodeShape(rows, {
  fragment: ({ programme }) => fragments.participation(programme),
  types: () => [cv.Participation, prov.Entity],
  links: [['administration', cv.participates]],
  derive: describePeriod,
})

interface Participant {
  readonly participations?: readonly Participation[] | undefined
}

/** The earliest participation whose beginning is known: of two that may have begun together, the one named first. */
export const firstParticipation = ({ participations = [] }: Participant) =>
  participations
    .flatMap((each) => (each.since === undefined ? [] : [{ ...each, since: each.since }]))
    .toSorted((a, b) => startOfDate(a.since) - startOfDate(b.since))[0]
