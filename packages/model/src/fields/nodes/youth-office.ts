import { iri, texts } from '@kommunalgraph/rdf'
import { dct, org, prov, skos } from '@kommunalgraph/rdf/vocabularies'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import { concept } from '../../description-context.ts'
import { fragments, keyTargets } from '../../iri.ts'
import { field, nodeShape, states } from '../field.ts'
import { sourceRow } from './common.ts'

export const youthOffice = nodeShape(
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
