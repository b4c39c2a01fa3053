import type { FigureDates } from './figures.ts'

/**
 * What the notes of Destatis beside the editions say of their figures, by territorial status. No line of a file tells
 * it.
 *
 * Source: "Erläuterungen" of each edition,
 * https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/
 */
const editions: Readonly<Record<string, FigureDates>> = {
  '2021-12-31': { population: '2021-12-31', area: '2021-12-31', census: 2011 },
  '2023-11-30': { population: '2022-12-31', area: '2022-12-31', census: 2011 },
  '2025-11-30': { population: '2024-12-31', area: '2024-12-31', census: 2022 },
}

/** The dates of an edition's figures; undefined for one that nobody looked up. */
export const datesOfEdition = (territorialStatus: string | undefined): FigureDates | undefined =>
  territorialStatus === undefined ? undefined : editions[territorialStatus]
