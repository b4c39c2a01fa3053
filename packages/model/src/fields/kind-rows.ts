import { z } from 'zod'
import * as is from '../constraints.ts'
import { type FieldTable, field } from './field.ts'
import { kindLevelNames, markShapeNames } from './kind-levels.ts'

/** Fields of a concept that only kinds have. */
export const kindRows = {
  level: field(
    z.enum(kindLevelNames).optional(),
    ['Ebene', 'level'],
    [
      'Nur bei Arten: `state` (Land), `district` (Landkreis), `independent-city` (kreisfrei), `municipality` (Gemeinde, Stadt, Markt), `association` (Verbandsgemeinde, Amt), `group` (mehrere Mitglieder gemeinsam) oder `place` (ohne amtlichen Schlüssel). Daraus folgen Schlüssel, Lage und Klassen; bei bekannten Arten steht sie im Programm.',
      'For kinds only: `state`, `district`, `independent-city`, `municipality`, `association` (of municipalities, by law), `group` (members together) or `place` (without an official key). Keys, container and classes follow from it; for well-known kinds the program knows it.',
    ],
  ),
  mark: field(
    z.enum(markShapeNames).optional(),
    ['Zeichen', 'mark'],
    [
      'Nur bei Arten: Zeichen auf der Karte, `square`, `diamond`, `disc`, `ring` oder `triangle`; ohne Angabe das der Ebene.',
      'For kinds only: mark on maps, `square`, `diamond`, `disc`, `ring` or `triangle`; without it, that of the level.',
    ],
  ),
  plural: field(
    is.localizedLine.optional(),
    ['Mehrzahl', 'plural'],
    [
      'Nur bei Arten: wie mehrere heißen, zum Beispiel Landkreise.',
      'For kinds only: what several are called, for example districts.',
    ],
  ),
  class: field(
    z
      .strictObject({ territory: is.line.optional(), administration: is.line.optional() })
      .optional(),
    ['Klasse', 'class'],
    [
      'Nur bei Arten: was Gebiet (`territory`) und Verwaltung (`administration`) in RDF außerdem sind: `schema:City` oder eine ganze IRI.',
      'For kinds only: what territory and administration are in RDF besides: `schema:City` or a whole IRI.',
    ],
  ),
} satisfies FieldTable

/** Names of the fields that only kinds have. */
export const kindFieldNames = Object.keys(kindRows) as readonly (keyof typeof kindRows)[]
