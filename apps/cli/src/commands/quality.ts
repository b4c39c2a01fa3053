import {
  type ApplicationProfile,
  applicationProfile,
  applicationProfileNames,
  auditCatalogue,
  firstPublished,
} from '@kommunalgraph/catalog'
import { type Command, environmentOf, oneOf, UsageError } from '../command.ts'
import { jsonReport, prettyReport } from '../quality/report.ts'
import { sourceOf } from '../quality/source.ts'
import { dataOption } from '../settings.ts'
import { stateOption } from '../store/location.ts'

const names = applicationProfileNames.join(', ')
const formats = ['pretty', 'json'] as const

/** What data.europa.eu rates, unless another application profile is named. */
function profileOf(value: unknown): ApplicationProfile {
  const profile = applicationProfile(String(value ?? 'dcat-ap-2'))
  if (profile) return profile
  throw new UsageError({
    de: `--profil muss eines von ${names} sein.`,
    en: `--profil must be one of ${names}.`,
  })
}

/** Rate the catalogue as data.europa.eu does, without a network, and check it against our shapes. */
export const qualityCommand: Command = {
  name: 'quality',
  summary: {
    de: 'Den Katalog bewerten wie data.europa.eu (405 Punkte) und sagen, was fehlt und was hilft.',
    en: 'Rate the catalogue as data.europa.eu does (405 points), and say what is missing and what helps.',
  },
  options: {
    profil: {
      type: 'string',
      value: 'NAME',
      help: { de: `${names} (Vorgabe: dcat-ap-2)`, en: `${names} (default: dcat-ap-2)` },
    },
    format: {
      type: 'string',
      value: 'NAME',
      short: 'f',
      help: { de: 'pretty, json (Vorgabe: pretty)', en: 'pretty, json (default: pretty)' },
    },
    data: {
      ...dataOption,
      help: {
        de: 'Ordner, der bewertet wird statt dessen, was veröffentlicht ist',
        en: 'folder to rate instead of what is published',
      },
    },
    state: stateOption,
  },
  examples: ['kommunalgraph quality', 'kommunalgraph quality --profil dcat-ap-de --format json'],
  words: 0,
  async run(_words, values, terminal) {
    const profile = profileOf(values['profil'])
    const format = oneOf(values, 'format', formats)
    const folder = typeof values['data'] === 'string' ? values['data'] : undefined
    const { close, dumps, release } = await sourceOf(
      folder,
      environmentOf(qualityCommand, values, terminal),
      terminal,
    )
    try {
      const issued = firstPublished(release)
      const audit = await auditCatalogue(release, { profile, dumps, issued })
      terminal.out(format === 'json' ? jsonReport(audit) : prettyReport(audit, terminal.language))
      return audit.findings.some(({ severity }) => severity === 'Violation') ? 1 : 0
    } finally {
      await close()
    }
  },
}
