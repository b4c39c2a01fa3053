import { redescribeWith } from '@kommunalgraph/gate'
import {
  type ErasablePart,
  type Erasure,
  type ErasureRequest,
  erasableInNetwork,
  erase as eraseFromStore,
  erasuresOf,
  ReleaseError,
} from '@kommunalgraph/release'
import { siteDocuments } from '@kommunalgraph/resources'
import { readData } from '@kommunalgraph/validator'
import { type Command, environmentOf, type Terminal, UsageError, type Values } from '../command.ts'
import { holdersIn } from '../erase/holders.ts'
import { removeTraces, scan, type TraceScan } from '../erase/traces.ts'
import { say } from '../language.ts'
import { dataOption } from '../settings.ts'
import { type Location, line, locationIn, stateOption } from '../store/location.ts'

const noSlug = new UsageError({
  de: 'Es fehlt die Kommune: kommunalgraph erase <slug> --contact 1',
  en: 'The municipality is missing: kommunalgraph erase <slug> --contact 1',
})

const noPart = new UsageError({
  de: 'Nennen Sie entweder --contact mit der Nummer eines Kontakts oder --field mit einem Feld, zum Beispiel quotation/speaker.',
  en: 'Name either --contact with the number of a contact or --field with a field, for example quotation/speaker.',
})

const logAlone = new UsageError({
  de: 'Mit --log wird wiederholt, was dort gelöscht wurde: ohne Kommune, --contact, --field und --network.',
  en: 'With --log, what was erased there is erased again: without municipality, --contact, --field and --network.',
})

const networkAlone = new UsageError({
  de: '--network nennt ein Feld aus network.yaml: ohne Kommune, --contact und --field.',
  en: '--network names a field of network.yaml: without municipality, --contact and --field.',
})

const erasableFields = erasableInNetwork.join(', ')

const noNetworkField = new UsageError({
  de: `Nennen Sie mit --network eines dieser Felder aus network.yaml: ${erasableFields}.`,
  en: `With --network, name one of these fields of network.yaml: ${erasableFields}.`,
})

const noNetwork = new UsageError({
  de: 'network.yaml lässt sich nicht lesen. „kommunalgraph check“ sagt, was dort fehlt.',
  en: 'network.yaml cannot be read. "kommunalgraph check" says what is wrong there.',
})

/** Dots mean the same as slashes: findings and the data dictionary write fields with them. */
const wayOf = (field: string): string => field.replaceAll('.', '/')

function partOf({ contact, field }: Values): ErasablePart {
  const isField = typeof field === 'string' && field !== ''
  const isContact = typeof contact === 'string' && /^[1-9]\d{0,3}$/.test(contact)
  if (isField === isContact || (isField && contact !== undefined)) throw noPart
  return isContact ? { contact: Number(contact) } : { field: wayOf(String(field)) }
}

const tell = ({ language, out }: Terminal, de: string, en: string): void =>
  out(say(line({ de, en }), language))

/** What is to be erased: of a municipality, or of network.yaml. */
type What = { readonly slug: string; readonly what: ErasablePart } | { readonly network: string }

/** What an entry of the log names. */
function whatIn({ field, slug }: Pick<Erasure, 'field' | 'slug'>): What {
  const [, network] = /^network\/(.+)$/.exec(slug === '' ? field : '') ?? []
  if (network !== undefined) return { network }
  const contact = /^contacts\/(\d+)$/.exec(field)?.[1]
  return { slug, what: contact === undefined ? { field } : { contact: Number(contact) } }
}

/** What another store has erased and this one has not: a backup that was put back is older than its erasures. */
function missingFrom(store: string, log: string): readonly What[] {
  const done = new Set(erasuresOf(store).map(({ field, slug }) => `${slug} ${field}`))
  return erasuresOf(log)
    .filter(({ field, slug }) => !done.has(`${slug} ${field}`))
    .map(whatIn)
}

async function requestOf(what: What, { data, terminal }: Place): Promise<ErasureRequest> {
  const instant = new Date().toISOString()
  if (!('network' in what)) return { ...what, instant }
  const { network: today } = await readData(data, { today: terminal.today })
  if (today === undefined) throw noNetwork
  return { ...what, today, instant }
}

function tellErased(terminal: Terminal, what: What, count: number): void {
  if ('network' in what)
    tell(
      terminal,
      `Gelöscht aus network.yaml in ${count} Veröffentlichungen.`,
      `Erased from network.yaml in ${count} releases.`,
    )
  else
    tell(
      terminal,
      `Gelöscht aus ${count} Versionen von ${what.slug}.`,
      `Erased from ${count} versions of ${what.slug}.`,
    )
}

/** One thing out of all versions; what a backup never had needs no erasing. */
async function eraseOne(what: What, again: boolean, place: Place): Promise<number> {
  const { data, location, terminal } = place
  let erased: readonly string[] = []
  try {
    const { versions } = await eraseFromStore(
      location.store,
      await requestOf(what, place),
      (values) => {
        erased = values
        return holdersIn(data, terminal.today, values)
      },
      redescribeWith(siteDocuments),
    )
    tellErased(terminal, what, versions)
  } catch (error) {
    if (again && error instanceof ReleaseError && error.code === 'release/nothing-to-erase')
      return 0
    throw error
  }
  return clean(location, erased, terminal)
}

interface Place {
  readonly data: string
  readonly location: Location
  readonly terminal: Terminal
}

/** Everything that the log of another store names, in its order. */
async function eraseAgain(log: string, place: Place): Promise<number> {
  const missing = missingFrom(place.location.store, log)
  if (missing.length === 0)
    tell(
      place.terminal,
      'Alle Löschungen aus diesem Protokoll sind hier schon erfolgt.',
      'All erasures in this log have already been made here.',
    )
  let worst = 0
  for (const what of missing) worst = Math.max(worst, await eraseOne(what, true, place))
  return worst
}

/** That it is gone, proved by reading every file: or which file still has it. */
function conclude(terminal: Terminal, { files, traces }: TraceScan): number {
  for (const file of traces) tell(terminal, `Steht noch in: ${file}`, `Still in: ${file}`)
  if (traces.length > 0) return 1
  tell(
    terminal,
    `${files} Dateien durchsucht: Keine enthält es mehr.`,
    `Searched ${files} files: none of them contains it any longer.`,
  )
  return 0
}

async function clean(
  { stateDir, store }: Location,
  values: readonly string[],
  terminal: Terminal,
): Promise<number> {
  for (const removed of await removeTraces(stateDir, store, values))
    tell(
      terminal,
      `Entfernt: ${removed}. Es wird ohne die Angaben neu erzeugt.`,
      `Removed: ${removed}. It will be recreated without the details.`,
    )
  return conclude(terminal, await scan(stateDir, store, values))
}

/** Take something out of everything that was ever published, and show that it is gone. */
export const eraseCommand: Command = {
  name: 'erase',
  usage: '[slug]',
  summary: {
    de: 'Einen Kontakt, ein Feld oder eine Angabe aus network.yaml überall löschen: aus allen Versionen, Dumps und Zwischenspeichern.',
    en: 'Erase a contact, a field or a value of network.yaml everywhere: from all versions, dumps and caches.',
  },
  options: {
    contact: {
      type: 'string',
      value: 'N',
      help: { de: 'Nummer des Kontakts (id)', en: 'number of the contact (id)' },
    },
    field: {
      type: 'string',
      value: 'PATH',
      help: {
        de: 'Feld, zum Beispiel motto oder quotation/speaker',
        en: 'field, for example motto or quotation/speaker',
      },
    },
    network: {
      type: 'string',
      value: 'PATH',
      help: {
        de: 'Feld aus network.yaml, zum Beispiel duties/imprint/responsible; was dort heute steht, bleibt',
        en: 'field of network.yaml, for example duties/imprint/responsible; what it says today stays',
      },
    },
    log: {
      type: 'string',
      value: 'FILE',
      help: {
        de: 'anderer Speicher (Datei): hier wiederholen, was dort gelöscht wurde, etwa nach dem Zurückspielen einer Sicherung',
        en: 'another store (file): repeat here what was erased there, for example after restoring a backup',
      },
    },
    data: dataOption,
    state: stateOption,
  },
  examples: [
    'kommunalgraph erase kreis-dueren --contact 1',
    'kommunalgraph erase kreis-dueren --field quotation/speaker',
    'kommunalgraph erase --network duties/imprint/responsible',
    'kommunalgraph erase --log release-before.sqlite',
  ],
  words: 1,
  async run([slug], options, terminal) {
    const environment = environmentOf(eraseCommand, options, terminal)
    const location = locationIn(environment)
    const place = { data: environment['DATA_DIR'] || 'data', location, terminal }
    const { contact, field, log, network } = options
    const isOfRecord = [slug, contact, field].some((each) => each !== undefined)
    if (typeof log === 'string') {
      if (isOfRecord || network !== undefined) throw logAlone
      return eraseAgain(log, place)
    }
    if (typeof network === 'string') {
      if (isOfRecord) throw networkAlone
      if (!erasableInNetwork.includes(wayOf(network))) throw noNetworkField
      return eraseOne({ network: wayOf(network) }, false, place)
    }
    if (slug === undefined) throw noSlug
    return eraseOne({ slug, what: partOf(options) }, false, place)
  },
}
