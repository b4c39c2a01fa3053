import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { datesOfEdition, findingText, type Register, readRegister } from '@kommunalgraph/importer'
import type { PageLanguage } from '@kommunalgraph/model'
import { type Terminal, UsageError } from './command.ts'

/* The register of municipalities (GV100AD) for commands. */

const noDay = new UsageError({
  de: '--population-date nennt einen Tag wie 2024-12-31.',
  en: '--population-date takes a day like 2024-12-31.',
})

/** The day of a register's populations: as given, else as it is known of the edition. */
export function populationDateOf(
  day: string | undefined,
  { territorialStatus }: Register,
): string | undefined {
  const given = day ?? datesOfEdition(territorialStatus)?.population
  if (given === undefined) return undefined
  const date = new Date(`${given}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(given)) throw noDay
  return given
}

async function read(file: string): Promise<Register> {
  try {
    const bytes = await readFile(file)
    return readRegister(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  } catch {
    throw new UsageError({
      de: `„${file}“ kann nicht gelesen werden.`,
      en: `"${file}" cannot be read.`,
    })
  }
}

const lost = (file: string, count: number): UsageError =>
  new UsageError({
    de: `Eine Liste mit Lücken wird nicht geschrieben: ${count} der Zeilen von ${basename(file)} nicht lesbar.`,
    en: `A list with gaps is not written: ${count} of the lines of ${basename(file)} unreadable.`,
  })

const findingsOf = (file: string, { findings }: Register, language: PageLanguage): string =>
  findings.map((finding) => findingText(finding, file, language)).join('')

/**
 * An edition of the register, with its findings told.
 *
 * @throws UsageError where it cannot be read, or where lines of it are lost
 */
export async function wholeRegister(
  file: string,
  { err, language }: Pick<Terminal, 'err' | 'language'>,
): Promise<Register> {
  const register = await read(file)
  err(findingsOf(file, register, language))
  if (register.lost > 0) throw lost(file, register.lost)
  return register
}
