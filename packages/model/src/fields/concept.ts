import { z } from 'zod'
import * as is from '../constraints.ts'
import {
  type FieldTable,
  field,
  nodeListField,
  nodeShape,
  objectOf,
  required,
  type ValueOf,
} from './field.ts'
import { kindRows } from './kind-rows.ts'

/** Classes that a concept may have besides `skos:Concept`. */
const conceptTypes = ['org:Role', 'schema:DefinedTerm', 'schema:StatisticalVariable'] as const

const conceptRows = {
  notation: field(
    is.key,
    ['Kennung', 'notation'],
    [
      'Mit ihr nennen Dateien den Begriff; bleibt für immer.',
      'Files name the concept by it; stays for ever.',
    ],
  ),
  label: field(
    is.localizedLine,
    ['Bezeichnung', 'label'],
    ['Wie der Begriff heißt.', 'What the concept is called.'],
  ),
  definition: field(
    is.localized.optional(),
    ['Definition', 'definition'],
    ['Was er umfasst.', 'What it covers.'],
  ),
  altLabels: field(
    z.array(is.line).readonly().optional(),
    ['Andere Namen', 'other names'],
    ['Auch gebräuchlich, auf Deutsch.', 'Also in use, in German.'],
  ),
  broader: field(
    is.key.optional(),
    ['Oberbegriff', 'broader'],
    ['Kennung aus dieser Liste.', 'Notation from this list.'],
  ),
  replaces: field(
    is.key.optional(),
    ['Löst ab', 'replaces'],
    ['Kennung aus dieser Liste.', 'Notation from this list.'],
  ),
  since: field(
    is.date.optional(),
    ['Von', 'from'],
    [
      'Nur bei Programmen: Beginn, in Anführungszeichen.',
      'For programmes only: beginning, quoted.',
    ],
  ),
  until: field(
    is.date.optional(),
    ['Bis', 'until'],
    ['Nur bei Programmen: Ende, in Anführungszeichen.', 'For programmes only: end, quoted.'],
  ),
  code: field(
    is.line.optional(),
    ['Fremder Code', 'code'],
    [
      'Code desselben Begriffs in einer anderen Liste.',
      'Code of the same concept in another list.',
    ],
  ),
  ageGroup: field(
    is.key.optional(),
    ['Altersgruppe', 'age group'],
    ['Nur bei Messgrößen: wen sie zählt.', 'For measures only: whom they count.'],
    { refersTo: { scheme: 'age-groups' } },
  ),
  sex: field(
    is.key.optional(),
    ['Geschlecht', 'sex'],
    [
      'Nur bei Messgrößen, die nach Geschlecht zählen; sonst zählen sie alle.',
      'For measures that count by sex only; the others count all.',
    ],
    { refersTo: { scheme: 'sexes' } },
  ),
  unit: field(
    is.key.optional(),
    ['Einheit', 'unit'],
    ['Nur bei Messgrößen.', 'For measures only.'],
    { refersTo: { scheme: 'units' } },
  ),
  ...kindRows,
  property: field(
    z
      .string()
      .regex(/^P[1-9]\d*$/)
      .optional(),
    ['Wikidata-Eigenschaft', 'Wikidata property'],
    ['Nur bei Messgrößen, zum Beispiel P1082.', 'For measures only, for example P1082.'],
  ),
} satisfies FieldTable

/**
 * A concept of one of our schemes; `ageGroup`, `sex`, `unit` and `property` belong to measures, `since` and `until`
 * to programmes, what `kindRows` has to kinds.
 */
export type Concept = ValueOf<typeof conceptRows>

const evidence = nodeShape({
  title: field(is.line, ['Titel', 'title'], ['Wie der Beleg heißt.', 'What it is called.']),
  url: field(
    is.url.optional(),
    ['Adresse', 'address'],
    ['Webadresse des Belegs.', 'Its web address.'],
  ),
})

/** A file of `concepts/`: a scheme and its concepts. */
export const conceptSchemeRows = {
  scheme: field(
    is.key,
    ['Name', 'name'],
    ['Wie die Datei, ohne .yaml.', 'As the file, without .yaml.'],
  ),
  title: field(
    is.localizedLine,
    ['Titel', 'title'],
    ['Wie die Liste heißt.', 'What the list is called.'],
  ),
  description: field(
    is.localized,
    ['Beschreibung', 'description'],
    ['Was die Liste ordnet.', 'What the list puts in order.'],
  ),
  licence: field(is.licence, ['Lizenz', 'licence'], ['Lizenz der Liste.', 'Licence of the list.']),
  modified: field(
    is.instant.optional(),
    ['Zuletzt geändert', 'last changed'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
  ),
  ordered: field(
    z.boolean().optional(),
    ['Geordnet', 'ordered'],
    ['`true`, wenn die Reihenfolge etwas bedeutet.', '`true` if the order means something.'],
  ),
  types: field(
    z.array(z.enum(conceptTypes)).readonly().optional(),
    ['Klassen', 'classes'],
    ['Was die Begriffe außerdem sind.', 'What the concepts are besides.'],
  ),
  evidence: nodeListField(
    evidence,
    ['Belege', 'evidence'],
    ['Woher die Liste stammt.', 'Where the list comes from.'],
  ),
  concepts: required(
    nodeListField(
      nodeShape(conceptRows),
      ['Begriffe', 'concepts'],
      ['In der Reihenfolge, in der sie erscheinen.', 'In the order in which they appear.'],
      'scheme/empty',
    ),
  ),
} satisfies FieldTable

export const conceptSchemeSchema = objectOf(conceptSchemeRows)

export type ConceptScheme = ValueOf<typeof conceptSchemeRows>
