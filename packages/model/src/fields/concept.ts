import { z } from 'zod'
import * as is from '../constraints.ts'
import { leaf, many, objectOf, type Rows, required, template, type ValueOf } from './field.ts'

/** Classes that a concept may have besides `skos:Concept`. */
const conceptTypes = ['org:Role', 'schema:DefinedTerm', 'schema:StatisticalVariable'] as const

const conceptRows = {
  notation: leaf(
    is.key,
    ['Kennung', 'notation'],
    [
      'Mit ihr nennen Dateien den Begriff; bleibt für immer.',
      'Files name the concept by it; stays for ever.',
    ],
  ),
  label: leaf(
    is.localizedLine,
    ['Bezeichnung', 'label'],
    ['Wie der Begriff heißt.', 'What the concept is called.'],
  ),
  definition: leaf(
    is.localized.optional(),
    ['Definition', 'definition'],
    ['Was er umfasst.', 'What it covers.'],
  ),
  altLabels: leaf(
    z.array(is.line).readonly().optional(),
    ['Andere Namen', 'other names'],
    ['Auch gebräuchlich, auf Deutsch.', 'Also in use, in German.'],
  ),
  broader: leaf(
    is.key.optional(),
    ['Oberbegriff', 'broader'],
    ['Kennung aus dieser Liste.', 'Notation from this list.'],
  ),
  replaces: leaf(
    is.key.optional(),
    ['Löst ab', 'replaces'],
    ['Kennung aus dieser Liste.', 'Notation from this list.'],
  ),
  code: leaf(
    is.line.optional(),
    ['Fremder Code', 'code'],
    [
      'Code desselben Begriffs in einer anderen Liste.',
      'Code of the same concept in another list.',
    ],
  ),
  ageGroup: leaf(
    is.key.optional(),
    ['Altersgruppe', 'age group'],
    ['Nur bei Messgrößen: wen sie zählt.', 'For measures only: whom they count.'],
    { refersTo: { scheme: 'age-groups' } },
  ),
  unit: leaf(
    is.key.optional(),
    ['Einheit', 'unit'],
    ['Nur bei Messgrößen.', 'For measures only.'],
    { refersTo: { scheme: 'units' } },
  ),
  property: leaf(
    z
      .string()
      .regex(/^P[1-9]\d*$/)
      .optional(),
    ['Wikidata-Eigenschaft', 'Wikidata property'],
    ['Nur bei Messgrößen, zum Beispiel P1082.', 'For measures only, for example P1082.'],
  ),
} satisfies Rows

/** A concept of one of our schemes; `ageGroup`, `unit` and `property` belong to measures. */
export type Concept = ValueOf<typeof conceptRows>

const evidence = template({
  title: leaf(is.line, ['Titel', 'title'], ['Wie der Beleg heißt.', 'What it is called.']),
  url: leaf(
    is.url.optional(),
    ['Adresse', 'address'],
    ['Webadresse des Belegs.', 'Its web address.'],
  ),
})

/** A file of `concepts/`: a scheme and its concepts. */
export const conceptSchemeRows = {
  scheme: leaf(
    is.key,
    ['Name', 'name'],
    ['Wie die Datei, ohne .yaml.', 'As the file, without .yaml.'],
  ),
  title: leaf(
    is.localizedLine,
    ['Titel', 'title'],
    ['Wie die Liste heißt.', 'What the list is called.'],
  ),
  description: leaf(
    is.localized,
    ['Beschreibung', 'description'],
    ['Was die Liste ordnet.', 'What the list puts in order.'],
  ),
  licence: leaf(is.licence, ['Lizenz', 'licence'], ['Lizenz der Liste.', 'Licence of the list.']),
  modified: leaf(
    is.instant.optional(),
    ['Zuletzt geändert', 'last changed'],
    ['Tag oder Zeitpunkt (UTC).', 'Day or instant (UTC).'],
  ),
  ordered: leaf(
    z.boolean().optional(),
    ['Geordnet', 'ordered'],
    ['`true`, wenn die Reihenfolge etwas bedeutet.', '`true` if the order means something.'],
  ),
  types: leaf(
    z.array(z.enum(conceptTypes)).readonly().optional(),
    ['Klassen', 'classes'],
    ['Was die Begriffe außerdem sind.', 'What the concepts are besides.'],
  ),
  evidence: many(
    evidence,
    ['Belege', 'evidence'],
    ['Woher die Liste stammt.', 'Where the list comes from.'],
  ),
  concepts: required(
    many(
      template(conceptRows),
      ['Begriffe', 'concepts'],
      ['In der Reihenfolge, in der sie erscheinen.', 'In the order in which they appear.'],
      'scheme/empty',
    ),
  ),
} satisfies Rows

export const conceptSchemeSchema = objectOf(conceptSchemeRows)

export type ConceptScheme = ValueOf<typeof conceptSchemeRows>
