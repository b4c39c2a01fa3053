import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import {
  datesOfEdition,
  type Register,
  referenceList,
  referenceListCsv,
} from '@kommunalgraph/importer'
import type { ReferencePlace } from '@kommunalgraph/model'
import { readData, writeSchemas } from '@kommunalgraph/validator'
import { type Command, type Terminal, UsageError, type Values } from '../command.ts'
import { writableFolder } from '../folders.ts'
import { type Answers, answerOptions, answersOf } from '../init/answers.ts'
import { examplePlace, registerExample, syntheticExample } from '../init/example.ts'
import { filesOf, type NewFolder } from '../init/files.ts'
import { lackingOutlines } from '../init/outlines.ts'
import { say } from '../language.ts'
import { populationDateOf, wholeRegister } from '../register.ts'
import { programVersion } from '../version.ts'

const text = (values: Values, name: string): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined

/** What npm and git leave, and what somebody brought for the list. */
const mayBeThere = new Set([
  '.DS_Store',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'node_modules',
  'package-lock.json',
  'package.json',
  'pnpm-lock.yaml',
  'yarn.lock',
])

async function refuseUsed(folder: string, register: string | undefined): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new UsageError({
      de: `„${folder}“ ist kein Ordner, der sich lesen lässt (${error.code}).`,
      en: `"${folder}" is no folder that can be read (${error.code}).`,
    })
  })
  const brought = register !== undefined && resolve(folder) === dirname(resolve(register))
  const used = names.find(
    (name) => !mayBeThere.has(name) && !(brought && name === basename(register)),
  )
  if (used === undefined) return
  throw new UsageError({
    de: `Der Ordner „${folder}“ ist nicht leer (${used}); init legt nur neue an: kommunalgraph init <anderer Ordner>`,
    en: `The folder "${folder}" is not empty (${used}); init only makes new ones: kommunalgraph init <another folder>`,
  })
}

/** The official list of the states, with the example that is taken from it. */
function listed(
  answers: Answers,
  register: Register,
  day: string | undefined,
): Pick<NewFolder, 'answers' | 'edition' | 'example' | 'list'> {
  const { rows, territorialStatus: status } = register
  const population = populationDateOf(day, register)
  const known = new Map<string, ReferencePlace>()
  const places = referenceList(rows, { states: answers.states, populationDate: population, known })
  const absent = answers.states.filter((key) => !places.some(({ ags }) => ags === key))
  if (absent.length > 0)
    throw new UsageError({
      de: `Das Verzeichnis kennt kein Land ${absent.join(', ')}.`,
      en: `The register knows no state ${absent.join(', ')}.`,
    })
  const edition = { status, population, area: datesOfEdition(status)?.area }
  const found = examplePlace(answers, places)
  const kinds = [...new Set([...answers.kinds, ...(found ? [found.kind] : [])])]
  return {
    answers: { ...answers, kinds },
    edition,
    example: found ? registerExample(found, edition) : syntheticExample(answers),
    list: referenceListCsv(places),
  }
}

/** What was there before stays as it was. */
async function write(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const written: string[] = []
  for (const [path, content] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    const isNew = await writeFile(file, content, { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false
        throw error
      },
    )
    if (isNew) written.push(path)
  }
  return written
}

/** A folder as a shell reads it. */
const inShell = (folder: string): string =>
  /^[\p{L}\d_./~-]+$/u.test(folder) ? folder : `"${folder.replace(/["$`\\]/g, '\\$&')}"`

const next = (folder: string) => {
  const enter = folder === '.' ? '' : `cd ${inShell(folder)} && `
  return {
    de: `\nFertig. Weiter: ${enter}npx kommunalgraph check, dann npx kommunalgraph serve. README.md sagt mehr.\n`,
    en: `\nDone. Next: ${enter}npx kommunalgraph check, then npx kommunalgraph serve. README.md (German) tells more.\n`,
  }
}

async function registerOf(values: Values, terminal: Terminal): Promise<Register | undefined> {
  const file = text(values, 'register')
  return file === undefined ? undefined : wholeRegister(file, terminal)
}

function newFolder(answers: Answers, register: Register | undefined, values: Values): NewFolder {
  const version = programVersion()
  if (register === undefined) return { answers, version, example: syntheticExample(answers) }
  return { version, ...listed(answers, register, text(values, 'population-date')) }
}

/** Make the folder of a new network. */
export const initCommand: Command = {
  name: 'init',
  usage: '[folder]',
  summary: {
    de: 'Den Ordner eines neuen Netzwerks anlegen; was fehlt, wird gefragt.',
    en: 'Make the folder of a new network; what is missing is asked for.',
  },
  options: {
    ...answerOptions,
    register: {
      type: 'string',
      value: 'FILE',
      help: {
        de: 'Gemeindeverzeichnis (GV100AD), aus dem die amtliche Liste und das Beispiel kommen',
        en: 'register of municipalities (GV100AD), from which the official list and the example come',
      },
    },
    'population-date': {
      type: 'string',
      value: 'DAY',
      help: {
        de: 'Stichtag seiner Bevölkerung; für bekannte Ausgaben ist er hinterlegt',
        en: 'day of its populations; for known editions it is kept here',
      },
    },
  },
  examples: [
    'kommunalgraph init',
    'kommunalgraph init profile --name "Netz Süd" --states 09,14 --publisher "Netzwerkstelle" --domain profile.example.org --register GV100AD_30112025.txt',
  ],
  words: 1,
  async run([folder = '.'], values, terminal) {
    await refuseUsed(folder, text(values, 'register'))
    // Read before anybody is asked anything: it may not be there.
    const register = await registerOf(values, terminal)
    const answers = await answersOf(values, terminal)
    const files = filesOf(newFolder(answers, register, values))
    await writableFolder(resolve(folder))
    const written = await write(folder, files)
    const { concepts, fields } = await readData(join(folder, 'data'), { today: terminal.today })
    const schemas = await writeSchemas(join(folder, 'schema'), concepts, fields)
    for (const path of [...written, ...schemas.map((file) => `schema/${file}`)])
      terminal.out(`${folder === '.' ? '' : `${folder}/`}${path}\n`)
    const lacking = lackingOutlines(answers.states)
    if (lacking) terminal.err(say(lacking, terminal.language))
    terminal.err(say(next(folder), terminal.language))
    return 0
  },
}
