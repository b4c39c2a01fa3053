import { publish as publishFolder } from '@kommunalgraph/gate'
import { siteDocuments } from '@kommunalgraph/resources'
import { checkFolders, readConfig } from '@kommunalgraph/server/settings'
import {
  type Command,
  environmentOf,
  type Option,
  oneOf,
  UsageError,
  type Values,
} from '../command.ts'
import { readableFolder, writableFolder } from '../folders.ts'
import { notifyOfRefusal, webhookOf } from '../publish/notify.ts'
import { noteOutcome } from '../publish/outcome.ts'
import { type PreviewFormat, previewWriters } from '../publish/preview-texts.ts'
import { progressLine } from '../publish/progress.ts'
import { previewOf } from '../publish/rehearsal.ts'
import { findings, summary } from '../publish/sentences.ts'
import { dataOption, serverOptions } from '../settings.ts'
import { locationIn, stateOption } from '../store/location.ts'
import { toldOfLoss } from '../store/loss.ts'

const formats = Object.keys(previewWriters) as PreviewFormat[]

const options: Readonly<Record<string, Option>> = {
  'base-url': serverOptions['base-url'] as Option,
  data: dataOption,
  state: stateOption,
  'allow-removals': {
    type: 'string',
    value: 'N|SLUGS',
    help: {
      de: 'So viele Kommunen dürfen auf einmal verschwinden, oder diese, durch Kommas getrennt. In einem Netzwerk mit weniger als 30 ist jede zu nennen, deren Datei fehlt.',
      en: 'This many municipalities may disappear at once, or these, separated by commas. In a network of fewer than 30 each one is to be named whose file is missing.',
    },
  },
  'change-base': {
    type: 'boolean',
    help: {
      de: 'Alle Adressen sollen anders beginnen als bisher.',
      en: 'All addresses are to begin differently than before.',
    },
  },
  at: {
    type: 'string',
    value: 'INSTANT',
    help: {
      de: 'Zeitpunkt der Veröffentlichung statt der Uhr: 2026-11-22T08:00:00Z',
      en: 'time of publication instead of the clock: 2026-11-22T08:00:00Z',
    },
  },
  'dry-run': {
    type: 'boolean',
    help: {
      de: 'Alles prüfen und beweisen, nichts veröffentlichen, und Feld für Feld sagen, was sich ändern würde.',
      en: 'Check and prove everything, publish nothing, and say field by field what would change.',
    },
  },
  format: {
    type: 'string',
    value: 'NAME',
    short: 'f',
    help: {
      de: `wie --dry-run es sagt: ${formats.join(', ')} (Vorgabe: pretty)`,
      en: `how --dry-run says it: ${formats.join(', ')} (default: pretty)`,
    },
  },
  notify: {
    type: 'string',
    value: 'URL',
    variable: 'NOTIFY_URL',
    help: {
      de: 'Adresse, an die eine abgelehnte Veröffentlichung gemeldet wird (POST, JSON)',
      en: 'address to which a refused publish is told (POST, JSON)',
    },
  },
}

/** How a rehearsal is told; a publish that is none has nothing to tell so. */
function previewFormat(values: Values): PreviewFormat {
  if (values['format'] === undefined || values['dry-run'] === true)
    return oneOf(values, 'format', formats)
  throw new UsageError({
    de: '--format gehört zu --dry-run: Es sagt, was sich ändern würde.',
    en: '--format goes with --dry-run: it says what would change.',
  })
}

/** How many may vanish, or who. */
function removalsOf({ 'allow-removals': value }: Values): number | readonly string[] | undefined {
  if (typeof value !== 'string') return undefined
  if (/^\d{1,7}$/.test(value)) return Number(value)
  const slugs = value.split(',').map((slug) => slug.trim())
  if (slugs.every((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))) return slugs
  throw new UsageError({
    de: `--allow-removals erwartet eine Zahl oder Namen von Dateien wie ahlen,unna, nicht „${value}“.`,
    en: `--allow-removals takes a number, or names of files like ahlen,unna, not "${value}".`,
  })
}

/** Whether the calendar has a day: 31 February would roll over into March. */
const isDay = (day: string): boolean =>
  new Date(`${day}T00:00:00Z`).toISOString().slice(0, day.length) === day

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** An instant in UTC; one without its offset would mean another one on another machine. */
function instantOf({ at }: Values): string | undefined {
  if (at === undefined) return undefined
  const time = typeof at === 'string' && instant.test(at) ? Date.parse(at) : Number.NaN
  if (time > Date.now())
    throw new UsageError({
      de: `--at darf nicht in der Zukunft liegen: Bis „${at}“ wäre keine weitere Veröffentlichung möglich.`,
      en: `--at must not lie in the future: until "${at}" there could be no other release.`,
    })
  if (Number.isFinite(time) && isDay(String(at).slice(0, 10))) return new Date(time).toISOString()
  throw new UsageError({
    de: `--at erwartet einen Zeitpunkt mit Zeitzone wie 2026-11-22T08:00:00Z, nicht „${at}“.`,
    en: `--at takes an instant with a time zone, such as 2026-11-22T08:00:00Z, not "${at}".`,
  })
}

/** Check the data, prove what is new, and publish it, or change nothing. */
export const publishCommand: Command = {
  name: 'publish',
  summary: {
    de: 'Daten prüfen und veröffentlichen, alles oder nichts; laufende Server liefern die neue Fassung.',
    en: 'Check the data and publish them, all or nothing; running servers pick up the new release.',
  },
  options,
  examples: [
    'kommunalgraph publish',
    'kommunalgraph publish --base-url https://daten.example.org/ --dry-run',
    'kommunalgraph publish --dry-run --format markdown > preview.md',
    'kommunalgraph publish --allow-removals 12',
    'kommunalgraph publish --allow-removals ahlen,unna',
  ],
  words: 0,
  async run(_words, values, terminal) {
    const [allowRemovals, at, format] = [
      removalsOf(values),
      instantOf(values),
      previewFormat(values),
    ]
    const environment = environmentOf(publishCommand, values, terminal)
    const webhook = webhookOf(environment['NOTIFY_URL'])
    const isDry = values['dry-run'] === true
    const config = readConfig(environment)
    await checkFolders(config)
    await readableFolder(config.dataDir)
    await writableFolder(config.stateDir)
    const location = locationIn(environment)
    const told = toldOfLoss(location, terminal)
    const progress = progressLine(terminal, process.stderr.isTTY === true)
    const publication = await publishFolder({
      ...{ base: config.base, data: config.dataDir, store: location.store },
      site: siteDocuments,
      ...{ allowRemovals, changeBase: values['change-base'] === true },
      ...(at === undefined ? { today: terminal.today } : { at }),
      dryRun: isDry,
      onProgress: progress.show,
    }).finally(progress.clear)
    terminal.err(findings(publication, terminal))
    told(publication)
    if (isDry) {
      const preview = await previewOf(config.dataDir, publication)
      terminal.out(previewWriters[format](preview, terminal.language))
    } else {
      await noteOutcome(location.stateDir, publication)
      if (webhook) await notifyOfRefusal(webhook, publication, config.base, terminal)
    }
    // What is read by a program has nothing after it.
    const tell = format === 'pretty' ? terminal.out : terminal.err
    tell(summary(publication, terminal))
    return publication.state === 'refused' ? 1 : 0
  },
}
