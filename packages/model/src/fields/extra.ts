import { rdf } from '@kommunalgraph/rdf/vocabularies'
import { z } from 'zod'
import * as is from '../constraints.ts'
import { field, nodeListField, nodeShape, objectOf, required, type ValueOf } from './field.ts'
import { ownRows } from './nodes/extra-values.ts'

/* The file `fields.yaml`: fields that a network adds to its records. Each becomes a row (record-table.ts). */

/** What the values of such a field are. */
const extraTypes = [
  'text',
  'localized',
  'whole-number',
  'number',
  'yes-no',
  'date',
  'url',
  'concept',
] as const

export type ExtraType = (typeof extraTypes)[number]

/** Of these a record may have several values. */
const listed: ReadonlySet<string> = new Set(['text', 'url', 'concept'] satisfies ExtraType[])

/** A name in files, addresses and tables: a letter, then letters and digits. */
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'extra/name')

const wordsOfRdf = rdf.type.value.replace(/type$/, '')

/** RDF/XML writes a property as a namespace and a name; what RDF itself has names for is not ours to say. */
const property = is.url.refine(
  (iri) => /[#/][A-Za-z_][\w.-]*$/.test(iri) && !iri.startsWith(wordsOfRdf),
  'extra/property',
)

/** One field of the file. */
export const extraFieldRows = {
  name: field(
    fieldName,
    ['Name', 'name'],
    [
      'Wie das Feld in den Dateien unter `extra` heißt; bleibt für immer.',
      'What the field is called in files, below `extra`; stays for ever.',
    ],
  ),
  type: field(
    z.enum(extraTypes),
    ['Typ', 'type'],
    [
      '`text` (eine Zeile), `localized` (Texte nach Sprache), `whole-number`, `number`, `yes-no`, `date` (Tag, Monat oder Jahr), `url` oder `concept`.',
      '`text` (one line), `localized` (texts by language), `whole-number`, `number`, `yes-no`, `date` (day, month or year), `url` or `concept`.',
    ],
  ),
  scheme: field(
    is.key.optional(),
    ['Begriffsliste', 'concept scheme'],
    [
      'Nur bei `concept`: die Liste in `data/concepts/`, aus der die Werte sind.',
      'With `concept` only: the scheme in `data/concepts/` that the values are from.',
    ],
  ),
  list: field(
    z.boolean().optional(),
    ['Liste', 'list'],
    [
      '`true`, wenn eine Datei mehrere Werte nennen darf: bei `text`, `url` und `concept`.',
      '`true` if a file may name several values: with `text`, `url` and `concept`.',
    ],
  ),
  label: field(
    is.germanLine,
    ['Bezeichnung', 'label'],
    ['Wie das Feld auf Seiten heißt.', 'What the field is called on pages.'],
  ),
  description: field(
    is.germanLine.optional(),
    ['Bedeutung', 'meaning'],
    ['Was die Werte sagen; steht im Datenwörterbuch.', 'What values say; in the data dictionary.'],
  ),
  about: field(
    z.enum(['administration', 'territory']).optional(),
    ['Worüber', 'about'],
    [
      'Wovon es gilt: von der Verwaltung (ohne Angabe) oder vom Gebiet (`territory`).',
      'What it is said of: the administration (if absent) or the `territory`.',
    ],
  ),
  property: field(
    property.optional(),
    ['Eigenschaft', 'property'],
    [
      'IRI der Eigenschaft in RDF, wenn ein Vokabular sie hat; sonst bekommt das Feld eine eigene unter `/def/fields`.',
      'IRI of the property in RDF if a vocabulary has it; else the field gets one of its own under `/def/fields`.',
    ],
  ),
}

const extra = nodeShape(extraFieldRows)

/** A field that a network adds to its records. */
export type ExtraField = ValueOf<typeof extraFieldRows>

/** The file `fields.yaml`. */
export const extraFieldsRows = {
  fields: required(
    nodeListField(
      extra,
      ['Felder', 'fields'],
      [
        'Felder, die dieses Netzwerk hinzufügt; Dateien nennen ihre Werte unter `extra`.',
        'Fields that this network adds; files give their values below `extra`.',
      ],
    ),
  ),
}

export const extraFieldsSchema = objectOf(extraFieldsRows)

/** The fields that a network adds, by name, in the order of their file. */
export type ExtraFields = ReadonlyMap<string, ExtraField>

/** A network that adds none. */
export const noExtraFields: ExtraFields = new Map()

/** Names of what stands beside such fields, and of what every object has: a record without the field would have it. */
export const reservedFieldNames: readonly string[] = [
  ...Object.keys(ownRows),
  ...Object.getOwnPropertyNames(Object.prototype),
]

/** Whether a type may have several values. */
export const allowsSeveral = (type: ExtraType): boolean => listed.has(type)
