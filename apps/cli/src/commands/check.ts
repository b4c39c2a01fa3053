import { siteDocuments } from '@kommunalgraph/resources'
import { checkPaths, hasErrors, report, reportFormats } from '@kommunalgraph/validator'
import { type Command, environmentOf, UsageError } from '../command.ts'
import { baseOption, dataOption } from '../settings.ts'

type Format = (typeof reportFormats)[number]

function formatOf(value: unknown): Format {
  const format = reportFormats.find((each) => each === (value ?? 'pretty'))
  if (format) return format
  const names = reportFormats.join(', ')
  throw new UsageError({
    de: `--format muss eines von ${names} sein.`,
    en: `--format must be one of ${names}.`,
  })
}

/** What will answer below the base, as far as it is known before a publish. */
const ownAddresses = (base: string) => ({
  base: base.replace(/\/?$/, '/'),
  paths: new Set(siteDocuments.others.keys()),
})

/** Check data and say everything that is wrong; errors alone make it fail. */
export const checkCommand: Command = {
  name: 'check',
  usage: '[path …]',
  summary: {
    de: 'Daten prüfen und alle Befunde nennen, mit Datei, Zeile und Abhilfe.',
    en: 'Check data and list all findings, with file, line and remedy.',
  },
  options: {
    format: {
      type: 'string',
      value: 'NAME',
      short: 'f',
      help: {
        de: `${reportFormats.join(', ')} (Vorgabe: pretty)`,
        en: `${reportFormats.join(', ')} (default: pretty)`,
      },
    },
    'base-url': baseOption,
    data: dataOption,
  },
  examples: [
    'kommunalgraph check',
    'kommunalgraph check data/municipalities/kreis-dueren.yaml',
    'kommunalgraph check --format sarif > findings.sarif',
  ],
  words: Number.POSITIVE_INFINITY,
  async run(paths, values, terminal) {
    const format = formatOf(values['format'])
    const environment = environmentOf(checkCommand, values, terminal)
    const { BASE_URL, DATA_DIR: folder = 'data' } = environment
    const own = BASE_URL ? { own: ownAddresses(BASE_URL) } : {}
    const { files, issues } = await checkPaths(folder, paths, { today: terminal.today, ...own })
    terminal.out(report(issues, format, terminal.language, { files, colour: terminal.colour }))
    return hasErrors(issues) ? 1 : 0
  },
}
