import { dateLiteral, iri, texts } from '@kommunalgraph/rdf'
import { dct, org, prov, schema, skos, time } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import {
  concept,
  conceptLabel,
  type DescriptionContext,
  networkNode,
  node,
} from '../../description-context.ts'
import { fragments, keyTargets } from '../../iri.ts'
import { field, nodeField, nodeShape, states, type ValueOf } from '../field.ts'
import { sourceRow } from './common.ts'

const youthOffice = nodeShape(
  {
    name: field(
      is.germanLine,
      ['Name', 'name'],
      ['Name des Jugendamts.', 'Name of the youth welfare office.'],
      states('self', skos.prefLabel, texts),
    ),
    covers: field(
      z.array(is.ags).readonly().optional(),
      ['Zuständig für', 'responsible for'],
      [
        'AGS der Gebiete, für die es zuständig ist.',
        'AGS of the territories it is responsible for.',
      ],
      { refersTo: { territory: 'municipality' } },
      states('self', dct.spatial, (keys) => keys.map((key) => iri(keyTargets.ags(key)))),
    ),
    source: sourceRow,
  },
  {
    fragment: () => fragments.youthOffice,
    types: () => [org.OrganizationalUnit, prov.Entity],
    derive: (_value, self, context) => {
      context.graph.add(self, org.unitOf, context.administration)
      context.graph.add(self, org.classification, concept(context, 'roles', 'youth-office'))
    },
  },
)

const membershipRows = {
  since: field(
    is.date.optional(),
    ['Dabei seit', 'member since'],
    [
      'Jahr, Monat oder Tag in Anführungszeichen, so genau wie die Quelle.',
      'Year, month or day, quoted, as precise as the source.',
    ],
    {
      facet: {
        name: 'year',
        parameter: 'jahr',
        label: ['Beitrittsjahr', 'year of joining'],
        position: 3,
        part: /^[12]\d{3}/,
      },
    },
    states('self', schema.startDate, (date) => [dateLiteral(date)]),
  ),
  cohort: field(
    is.key.optional(),
    ['Kohorte', 'cohort'],
    ['Begriff aus `data/concepts/cohorts.yaml`.', 'Concept from `data/concepts/cohorts.yaml`.'],
    {
      refersTo: { scheme: 'cohorts' },
      facet: { name: 'cohort', parameter: 'kohorte', position: 2 },
    },
    states('self', dct.type, (key, context) => [concept(context, 'cohorts', key)]),
  ),
  programme: field(
    z.union([is.key, z.array(is.key).min(1).readonly()], 'key/format').optional(),
    ['Programm', 'programme'],
    [
      'Ein Begriff oder mehrere aus `data/concepts/programmes.yaml`.',
      'One concept or more from `data/concepts/programmes.yaml`.',
    ],
    { refersTo: { scheme: 'programmes' } },
    states('self', dct.subject, (keys, context) =>
      [keys].flat().map((key) => concept(context, 'programmes', key)),
    ),
  ),
  youthOffice: nodeField(
    youthOffice,
    ['Jugendamt', 'youth welfare office'],
    [
      'Nur wenn die Quelle es nennt; sein Gebiet kann kleiner sein als der Kreis.',
      'Only if the source names it; its area can be smaller than the district.',
    ],
  ),
  source: sourceRow,
}

type Membership = ValueOf<typeof membershipRows>

const instantTerms: Readonly<Record<number, NamedNode>> = {
  4: time.inXSDgYear,
  7: time.inXSDgYearMonth,
  10: time.inXSDDate,
}

/** `org:memberDuring` wants an interval, its beginning an instant, the instant a date of its precision. */
function describePeriod(since: string, self: NamedNode, context: DescriptionContext): void {
  const period = node(context, fragments.period)
  const beginning = node(context, fragments.beginning)
  context.graph.add(self, org.memberDuring, period)
  context.graph.type(period, time.Interval)
  context.graph.add(period, time.hasBeginning, beginning)
  context.graph.type(beginning, time.Instant)
  context.graph.add(beginning, instantTerms[since.length] ?? time.inXSDDate, dateLiteral(since))
}

/** The network is the organization; who takes part in it is named by cohort, else by role. */
function describeMembership(value: Membership, self: NamedNode, context: DescriptionContext): void {
  const network = networkNode(context, 'network')
  const role = value.cohort
    ? conceptLabel(context.referenceData, 'cohorts', value.cohort)
    : conceptLabel(context.referenceData, 'roles', 'member')
  context.graph.add(self, org.member, context.administration)
  context.graph.add(self, org.organization, network)
  context.graph.add(self, schema.memberOf, network)
  context.graph.add(self, org.role, concept(context, 'roles', 'member'))
  context.graph.add(self, schema.roleName, ...texts(role))
  if (value.since !== undefined) describePeriod(value.since, self, context)
}

export const membership = nodeShape(membershipRows, {
  fragment: () => fragments.membership,
  types: () => [org.Membership, schema.OrganizationRole, prov.Entity],
  links: [
    ['administration', org.hasMembership],
    ['administration', schema.memberOf],
  ],
  derive: describeMembership,
})
