import type { FigureDates } from './figures.ts'

/** What an edition holds as a whole, so that one that was cut shows. */
export interface EditionSum {
  /** With unincorporated areas. */
  readonly municipalities: number
  readonly population: number
}

/**
 * What the notes of Destatis beside the editions say of their figures, by territorial status. No line of a file tells
 * it.
 *
 * Source: "Erläuterungen" of each edition,
 * https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/
 */
const editions: Readonly<Record<string, FigureDates & { readonly sum: EditionSum }>> = {
  '2021-12-31': {
    ...{ population: '2021-12-31', area: '2021-12-31', census: 2011 },
    sum: { municipalities: 10_997, population: 83_237_124 },
  },
  '2023-11-30': {
    ...{ population: '2022-12-31', area: '2022-12-31', census: 2011 },
    sum: { municipalities: 10_981, population: 84_358_845 },
  },
  '2025-11-30': {
    ...{ population: '2024-12-31', area: '2024-12-31', census: 2022 },
    sum: { municipalities: 10_953, population: 83_577_140 },
  },
}

/** The dates of an edition's figures; undefined for one that nobody looked up. */
export const datesOfEdition = (territorialStatus: string | undefined): FigureDates | undefined =>
  territorialStatus === undefined ? undefined : editions[territorialStatus]

/** The published sum of an edition; undefined for one that nobody looked up. */
export const editionSum = (territorialStatus: string | undefined): EditionSum | undefined =>
  territorialStatus === undefined ? undefined : editions[territorialStatus]?.sum
