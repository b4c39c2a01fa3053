import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { editionChanges, referenceList, referenceListCsv } from '@kommunalgraph/importer'
import type { ReferencePlace } from '@kommunalgraph/model'
import { readData } from '@kommunalgraph/validator'
import { type Command, environmentOf, type Terminal, UsageError, type Values } from '../command.ts'
import { writableFolder } from '../folders.ts'
import { say } from '../language.ts'
import { changesText } from '../reference/changes-text.ts'
import { populationDateOf, wholeRegister } from '../register.ts'
import { dataOption } from '../settings.ts'

const text = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined

const noFile = new UsageError({
  de: 'Welche Datei? kommunalgraph reference GV100AD_30112025.txt --states 05,09',
  en: 'Which file? kommunalgraph reference GV100AD_30112025.txt --states 05,09',
})

const noStates = new UsageError({
  de: '--states nennt Schlüssel von Ländern, durch Kommas getrennt: 05,09. Es gibt 01 bis 16.',
  en: '--states takes keys of states, separated by commas: 05,09. There are 01 to 16.',
})

/** Keys of states; undefined for all of Germany. */
function statesOf(values: Values): readonly string[] | undefined {
  const given = text(values, 'states')
  if (given === undefined) return undefined
  const keys = given.split(',').map((key) => key.trim())
  if (!keys.every((key) => /^(?:0[1-9]|1[0-6])$/.test(key))) throw noStates
  return keys
}

const withoutState = (keys: readonly string[]): UsageError =>
  new UsageError({
    de: `Die Datei kennt kein Land ${keys.join(', ')}.`,
    en: `The file knows no state ${keys.join(', ')}.`,
  })

/** How many of those who may have it are without a value that no register tells. */
const without = (places: readonly ReferencePlace[], field: 'lat' | 'nuts'): number =>
  places.filter(({ level, [field]: value }) => level !== 'land' && value === undefined).length

function summary(places: readonly ReferencePlace[], day: string | undefined) {
  const [points, codes] = [without(places, 'lat'), without(places, 'nuts')]
  const population = {
    de: day ? `Bevölkerung vom ${day}` : 'ohne Bevölkerung: --population-date nennt ihren Stichtag',
    en: day ? `population of ${day}` : 'without population: --population-date names its day',
  }
  return {
    de: `${places.length} Gebiete, ${population.de}. Ohne Punkt: ${points}, ohne NUTS-Code: ${codes} (beide kennt das Verzeichnis nicht; was es in der bisherigen Liste gab, bleibt).\n`,
    en: `${places.length} territories, ${population.en}. Without a point: ${points}, without a NUTS code: ${codes} (the register has neither; what the list had before is kept).\n`,
  }
}

/** Which record has which key. */
async function recordKeys(data: string, terminal: Terminal): Promise<ReadonlyMap<string, string>> {
  const { records } = await readData(data, { today: terminal.today })
  return new Map(
    [...records].flatMap(([slug, { identifiers }]) =>
      identifiers?.ags === undefined ? [] : [[identifiers.ags, slug] as const],
    ),
  )
}

/** Write the official reference list of some states, out of an edition of the register of municipalities. */
export const reference: Command = {
  name: 'reference',
  usage: '<file>',
  summary: {
    de: 'Amtliche Liste der Gebiete aus dem Gemeindeverzeichnis (GV100AD) schreiben.',
    en: 'Write the official list of territories from the register of municipalities (GV100AD).',
  },
  options: {
    data: dataOption,
    states: {
      type: 'string',
      value: 'KEYS',
      help: {
        de: 'Schlüssel der Länder, durch Kommas getrennt (Vorgabe: die aus network.yaml; all für alle)',
        en: 'keys of the states, separated by commas (default: those of network.yaml; all for all)',
      },
    },
    'population-date': {
      type: 'string',
      value: 'DAY',
      help: {
        de: 'Stichtag der Bevölkerung; er steht nicht in der Datei, für bekannte Ausgaben ist er hinterlegt',
        en: 'day of the populations; it is not in the file, for known editions it is kept here',
      },
    },
    since: {
      type: 'string',
      value: 'FILE',
      help: {
        de: 'frühere Ausgabe: statt der Liste zeigen, was sich seither geändert hat, mit den betroffenen Datensätzen',
        en: 'earlier edition: show instead of the list what has changed since, with the records concerned',
      },
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: {
        de: 'Datei, die geschrieben wird, zum Beispiel data/reference/gebiete.csv (Vorgabe: Ausgabe)',
        en: 'file to write, for example data/reference/territories.csv (default: output)',
      },
    },
  },
  examples: [
    'kommunalgraph reference GV100AD_30112025.txt --states 09,14 --out data/reference/gebiete.csv',
    'kommunalgraph reference GV100AD_30112025.txt.gz --states all > germany.csv',
    'kommunalgraph reference GV100AD_30112025.txt --since GV100AD_30112023.txt',
  ],
  words: 1,
  async run([file], values, terminal) {
    if (file === undefined) throw noFile
    const { DATA_DIR: data = 'data' } = environmentOf(reference, values, terminal)
    const { network, places: known } = await readData(data, { today: terminal.today }).catch(
      () => ({ network: undefined, places: new Map<string, ReferencePlace>() }),
    )
    const all = text(values, 'states') === 'all'
    const states = all ? undefined : (statesOf(values) ?? network?.states)
    const register = await wholeRegister(file, terminal)
    const since = text(values, 'since')
    if (since !== undefined) {
      const earlier = await wholeRegister(since, terminal)
      const changes = editionChanges(earlier.rows, register.rows).filter(
        ({ unit }) => states === undefined || states.includes(unit.key.slice(0, 2)),
      )
      terminal.out(changesText(changes, await recordKeys(data, terminal), terminal.language))
      return 0
    }
    const populationDate = populationDateOf(text(values, 'population-date'), register)
    const places = referenceList(register.rows, { states, populationDate, known })
    const listed = new Set(places.map(({ ags }) => ags))
    const absent = (states ?? []).filter((key) => !listed.has(key))
    if (absent.length > 0) throw withoutState(absent)
    const out = text(values, 'out')
    if (out === undefined) terminal.out(referenceListCsv(places))
    else {
      await writableFolder(dirname(out))
      await writeFile(out, referenceListCsv(places))
    }
    terminal.err(say(summary(places, populationDate), terminal.language))
    return 0
  },
}
