import { type errorCodes, ImporterError } from '@kommunalgraph/importer'
import type { Message } from '@kommunalgraph/model'
import { UsageError } from '../command.ts'

/** What the importer refuses, in terms of the options that say it. */
const sentences: Readonly<Record<(typeof errorCodes)[number], Message>> = {
  'importer/slug': {
    de: '--slug besteht aus a–z, 0–9 und einzelnen Bindestrichen, zum Beispiel kreis-dueren.',
    en: '--slug consists of a–z, 0–9 and single hyphens, for example kreis-dueren.',
  },
  'importer/source-url': {
    de: '--source ist eine Adresse mit https:// oder http://.',
    en: '--source is an address with https:// or http://.',
  },
  'importer/retrieved': {
    de: '--retrieved ist ein Tag wie 2026-11-22.',
    en: '--retrieved is a day like 2026-11-22.',
  },
  'importer/existing-record': {
    de: 'Die vorhandene Datei ist kein lesbares Profil; sie bleibt, wie sie ist. Was nicht stimmt, zeigt: kommunalgraph check',
    en: 'The existing file is not a readable record; it stays as it is. To see what is wrong, run: kommunalgraph check',
  },
  'importer/unwritable-record': {
    de: 'So, wie die vorhandene Datei geschrieben ist, lässt sich nichts ergänzen; sie bleibt, wie sie ist. Schreiben Sie ihre Felder in Zeilen untereinander.',
    en: 'The way the existing file is written, nothing can be added to it; it stays as it is. Write its fields in lines of their own.',
  },
  'importer/reference-date': {
    de: 'Ein Stichtag ist ein Tag wie 2024-12-31.',
    en: 'A reference date is a day like 2024-12-31.',
  },
}

/** Let the importer work; what it refuses becomes one sentence, with the file it is about. */
export function guarded<T>(work: () => T, file?: string): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ImporterError)) throw error
    const { de, en } = sentences[error.code]
    const prefix = file === undefined ? '' : `${file}: `
    throw new UsageError({ de: prefix + de, en: prefix + en })
  }
}
