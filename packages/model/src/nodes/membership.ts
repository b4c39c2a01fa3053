import { dateLiteral, iri, texts } from '@kommunalgraph/rdf'
import { dct, org, prov, schema, skos, time } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../constraints.ts'
import { leaf, one, says, template, type ValueOf } from '../fields.ts'
import { fragments, keyTargets } from '../iri.ts'
import { concept, labelOf, networkNode, node, type Scope } from '../scope.ts'
import { sourceRow } from './common.ts'

const youthOffice = template(
  {
    name: leaf(
      is.germanLine,
      ['Name', 'name'],
      ['Name des Jugendamts.', 'Name of the youth welfare office.'],
      says('self', skos.prefLabel, texts),
    ),
    covers: leaf(
      z.array(is.ags).readonly().optional(),
      ['Zuständig für', 'responsible for'],
      [
        'AGS der Gebiete, für die es zuständig ist.',
        'AGS of the territories it is responsible for.',
      ],
      { refersTo: { territory: 'municipality' } },
      says('self', dct.spatial, (keys) => keys.map((key) => iri(keyTargets.ags(key)))),
    ),
    source: sourceRow,
  },
  {
    fragment: () => fragments.youthOffice,
    types: () => [org.OrganizationalUnit, prov.Entity],
    derive: (_value, self, scope) => {
      scope.graph.add(self, org.unitOf, scope.administration)
      scope.graph.add(self, org.classification, concept(scope, 'roles', 'youth-office'))
    },
  },
)

const membershipRows = {
  since: leaf(
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
    says('self', schema.startDate, (date) => [dateLiteral(date)]),
  ),
  cohort: leaf(
    is.key.optional(),
    ['Kohorte', 'cohort'],
    ['Begriff aus `data/concepts/cohorts.yaml`.', 'Concept from `data/concepts/cohorts.yaml`.'],
    {
      refersTo: { scheme: 'cohorts' },
      facet: { name: 'cohort', parameter: 'kohorte', position: 2 },
    },
    says('self', dct.type, (key, scope) => [concept(scope, 'cohorts', key)]),
  ),
  programme: leaf(
    z.union([is.key, z.array(is.key).min(1).readonly()], 'key/format').optional(),
    ['Programm', 'programme'],
    [
      'Ein Begriff oder mehrere aus `data/concepts/programmes.yaml`.',
      'One concept or more from `data/concepts/programmes.yaml`.',
    ],
    { refersTo: { scheme: 'programmes' } },
    says('self', dct.subject, (keys, scope) =>
      [keys].flat().map((key) => concept(scope, 'programmes', key)),
    ),
  ),
  youthOffice: one(
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
function describePeriod(since: string, self: NamedNode, scope: Scope): void {
  const period = node(scope, fragments.period)
  const beginning = node(scope, fragments.beginning)
  scope.graph.add(self, org.memberDuring, period)
  scope.graph.type(period, time.Interval)
  scope.graph.add(period, time.hasBeginning, beginning)
  scope.graph.type(beginning, time.Instant)
  scope.graph.add(beginning, instantTerms[since.length] ?? time.inXSDDate, dateLiteral(since))
}

/** The network is the organization; who takes part in it is named by cohort, else by role. */
function describeMembership(value: Membership, self: NamedNode, scope: Scope): void {
  const network = networkNode(scope, 'network')
  const role = value.cohort
    ? labelOf(scope.world, 'cohorts', value.cohort)
    : labelOf(scope.world, 'roles', 'member')
  scope.graph.add(self, org.member, scope.administration)
  scope.graph.add(self, org.organization, network)
  scope.graph.add(self, schema.memberOf, network)
  scope.graph.add(self, org.role, concept(scope, 'roles', 'member'))
  scope.graph.add(self, schema.roleName, ...texts(role))
  if (value.since !== undefined) describePeriod(value.since, self, scope)
}

export const membership = template(membershipRows, {
  fragment: () => fragments.membership,
  types: () => [org.Membership, schema.OrganizationRole, prov.Entity],
  links: [
    ['administration', org.hasMembership],
    ['administration', schema.memberOf],
  ],
  derive: describeMembership,
})
