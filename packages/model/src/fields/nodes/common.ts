import { dct, prov } from '@kommunalgraph/rdf/vocabularies'
import type { NamedNode } from 'n3'
import { z } from 'zod'
import * as is from '../../constraints.ts'
import { concept, source } from '../../description-context.ts'
import { type FieldOptions, field, type Label, type Statement, states } from '../field.ts'

/* Fields that stand in many nodes. */

/** A field that names concepts of one scheme: a subject is the document's, all else is said of the administration. */
export const conceptsRow = (
  scheme: string,
  label: Label,
  terms: NamedNode | readonly NamedNode[] = dct.subject,
  options: Omit<FieldOptions, 'refersTo'> = {},
) =>
  field(
    z.array(is.key).readonly().optional(),
    label,
    [
      `Begriffe aus \`data/concepts/${scheme}.yaml\`.`,
      `Concepts from \`data/concepts/${scheme}.yaml\`.`,
    ],
    { ...options, refersTo: { scheme } },
    ...[terms]
      .flat()
      .map((term) =>
        states<readonly string[]>(
          term === dct.subject ? 'document' : 'administration',
          term,
          (notations, context) => notations.map((notation) => concept(context, scheme, notation)),
        ),
      ),
  )

export const sourceRow = field(
  is.key.optional(),
  ['Quelle', 'source'],
  [
    'Kennung der Quelle: aus `sources` dieser Datei oder aus `data/sources.yaml`.',
    'Id of the source: from `sources` of this file or from `data/sources.yaml`.',
  ],
  { refersTo: { source: 'node' } },
  states('self', prov.wasDerivedFrom, (id, context) => [source(context, id)]),
)

/** One source for a whole node, or one for each of its fields. */
const sourceOfEach = <K extends string>(names: readonly K[]) =>
  z.union(
    [
      is.key,
      // Every name is there, since the names are walked; Object.fromEntries forgets that.
      z.strictObject(
        Object.fromEntries(names.map((name) => [name, is.key.optional()])) as unknown as Record<
          K,
          z.ZodOptional<typeof is.key>
        >,
      ),
    ],
    'key-source/format',
  )

export const sourcesRow = <K extends string>(
  names: readonly K[],
  ...more: Statement<string | Partial<Readonly<Record<K, string | undefined>>>>[]
) =>
  field(
    sourceOfEach(names).optional(),
    ['Quelle', 'source'],
    [
      'Eine Quelle für alle Angaben daneben oder eine je Angabe.',
      'One source for all statements beside it or one per statement.',
    ],
    { refersTo: { source: 'field' } },
    ...more,
  )

/** The licence of a text where it differs; which one holds in the end tells `textLicence`. */
export const licenceRow = field(
  is.licence.optional(),
  ['Lizenz', 'licence'],
  ['Lizenz dieses Textes, wenn sie abweicht.', 'Licence of this text where it differs.'],
)

export const summaryRow = field(
  z.boolean().optional(),
  ['Zusammenfassung', 'summary'],
  [
    '`true`, wenn der Text die Quelle in eigenen Worten wiedergibt.',
    '`true` if the text tells the source in our own words.',
  ],
)

/** Silences the question whether a text names a person. */
export const notPersonRow = field(
  z.boolean().optional(),
  ['Keine Person', 'not a person'],
  [
    '`true`, wenn die Texte daneben niemanden nennen, obwohl es so aussieht: Frau-Holle-Haus.',
    '`true` if the texts beside it name nobody although they look like it: Frau-Holle-Haus.',
  ],
)

const textRow = (text: typeof is.text, label: Label, doc: Label) =>
  field(text.optional(), label, doc)

/** The languages of a text that stand beside its source; `doc` says how the text is written. */
const languageRows = (text: typeof is.text, doc: Label) => ({
  de: textRow(text, ['Deutsch', 'German'], doc),
  en: textRow(text, ['Englisch', 'English'], doc),
  'de-simple': textRow(text, ['Leichte Sprache', 'easy-to-read German'], doc),
})

export const textRows = languageRows(is.text, [
  'Absätze, durch eine Leerzeile getrennt.',
  'Paragraphs, separated by a blank line.',
])

export const lineRows = languageRows(is.line, [
  'Eine Zeile, ohne äußere Anführungszeichen.',
  'One line, without outer quotation marks.',
])
