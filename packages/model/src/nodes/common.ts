import { z } from 'zod'
import * as is from '../constraints.ts'
import { leaf, says } from '../fields.ts'
import { source } from '../scope.ts'
import { prov } from '../vocabularies.ts'

/* Fields that stand in many nodes. */

export const sourceRow = leaf(
  is.key.optional(),
  ['Quelle', 'source'],
  [
    'Kennung der Quelle: aus `sources` dieser Datei oder aus `data/sources.yaml`.',
    'Id of the source: from `sources` of this file or from `data/sources.yaml`.',
  ],
  says('self', prov.wasDerivedFrom, (id, scope) => [source(scope, id)]),
)

/** The licence of a text where it differs; which one holds in the end tells `textLicence`. */
export const licenceRow = leaf(
  is.licence.optional(),
  ['Lizenz', 'licence'],
  ['Lizenz dieses Textes, wenn sie abweicht.', 'Licence of this text where it differs.'],
)

export const summaryRow = leaf(
  z.boolean().optional(),
  ['Zusammenfassung', 'summary'],
  [
    '`true`, wenn der Text die Quelle in eigenen Worten wiedergibt.',
    '`true` if the text tells the source in our own words.',
  ],
)

const textRow = (de: string, en: string) =>
  leaf(
    is.text.optional(),
    [de, en],
    ['Absätze, durch eine Leerzeile getrennt.', 'Paragraphs, separated by a blank line.'],
  )

/** A text whose languages stand beside its source. */
export const textRows = {
  de: textRow('Deutsch', 'German'),
  en: textRow('Englisch', 'English'),
  'de-simple': textRow('Leichte Sprache', 'easy-to-read German'),
}
