import { remake } from '@kommunalgraph/gate'
import { erase as eraseFromStore, type Part } from '@kommunalgraph/release'
import { type Command, environmentOf, type Terminal, UsageError, type Values } from '../command.ts'
import { holdersIn } from '../erase/holders.ts'
import { removeTraces, type Scan, scan } from '../erase/traces.ts'
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

/** Dots mean the same as slashes: findings and the data dictionary write fields with them. */
function partOf({ contact, field }: Values): Part {
  const isField = typeof field === 'string' && field !== ''
  const isContact = typeof contact === 'string' && /^[1-9]\d{0,3}$/.test(contact)
  if (isField === isContact || (isField && contact !== undefined)) throw noPart
  return isContact ? { contact: Number(contact) } : { field: String(field).replaceAll('.', '/') }
}

const tell = ({ language, out }: Terminal, de: string, en: string): void =>
  out(say(line({ de, en }), language))

/** That it is gone, proved by reading every file: or which file still has it. */
function conclude(terminal: Terminal, { files, traces }: Scan): number {
  for (const file of traces) tell(terminal, `Steht noch in: ${file}`, `Still stands in: ${file}`)
  if (traces.length > 0) return 1
  tell(
    terminal,
    `Nachgesehen in ${files} Dateien: Keine enthält es mehr.`,
    `Looked into ${files} files: none holds it any more.`,
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
      `Entfernt: ${removed}. Es wird ohne die Angaben neu hergestellt.`,
      `Removed: ${removed}. It is made anew without the details.`,
    )
  return conclude(terminal, await scan(stateDir, values))
}

/** Take something out of everything that was ever published, and show that it is gone. */
export const erase: Command = {
  name: 'erase',
  usage: '<slug>',
  summary: {
    de: 'Einen Kontakt oder ein Feld aus allen Versionen, Dumps und Zwischenspeichern löschen.',
    en: 'Erase a contact or a field from all versions, dumps and caches.',
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
    data: dataOption,
    state: stateOption,
  },
  examples: [
    'kommunalgraph erase kreis-dueren --contact 1',
    'kommunalgraph erase kreis-dueren --field quotation/speaker',
  ],
  words: 1,
  async run([slug], options, terminal) {
    if (slug === undefined) throw noSlug
    const what = partOf(options)
    const environment = environmentOf(erase, options, terminal)
    const location = locationIn(environment)
    const data = environment['DATA_DIR'] || 'data'
    let erased: readonly string[] = []
    const { versions } = await eraseFromStore(
      location.store,
      { slug, what, instant: new Date().toISOString() },
      (values) => {
        erased = values
        return holdersIn(data, terminal.today, values)
      },
      { remake },
    )
    tell(
      terminal,
      `Gelöscht aus ${versions} Versionen von ${slug}.`,
      `Erased from ${versions} versions of ${slug}.`,
    )
    return clean(location, erased, terminal)
  },
}
