import { domainToASCII } from 'node:url'
import {
  type Message,
  networkRows,
  stateKeys,
  stateName,
  wellKnownKinds,
} from '@kommunalgraph/model'
import { nearest } from '@kommunalgraph/validator'
import { type Option, type Terminal, UsageError, type Values } from '../command.ts'
import { say } from '../language.ts'
import { standsAlone } from './kinds.ts'

/** What a new network is. */
export interface Answers {
  readonly name: string
  /** Keys of states, in order. */
  readonly states: readonly string[]
  /** The first is that of the example. */
  readonly kinds: readonly string[]
  readonly publisher: string
  readonly domain: string
  readonly languages: readonly ('de' | 'en')[]
}

interface Question<V> {
  readonly question: Message
  readonly value: string
  readonly help: Message
  /** Taken where nobody answers. */
  readonly otherwise?: string
  /** The answer as a value, or what is wrong with it. */
  readonly read: (text: string) => { readonly value: V } | { readonly wrong: Message }
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** What the check accepts as a name. */
const line: Question<string>['read'] = (text) =>
  text.length <= 200 && networkRows.name.schema.safeParse({ de: text }).success
    ? { value: text }
    : {
        wrong: {
          de: 'Eine Zeile mit höchstens 200 Zeichen, ohne Steuerzeichen.',
          en: 'A line of at most 200 characters, without control characters.',
        },
      }

const stateNames = new Map(
  stateKeys.flatMap((key) => {
    const { de, en } = stateName(key) ?? {}
    return [de, en].flatMap((name) => (name === undefined ? [] : [[name, key] as const]))
  }),
)

const keysByLowerName = new Map([...stateNames].map(([name, key]) => [name.toLowerCase(), key]))

/** The key of a state, from its key or any of its names. */
const stateOf = (text: string): string | undefined =>
  stateKeys.includes(text) ? text : keysByLowerName.get(text.toLowerCase())

const nothing: { readonly wrong: Message } = {
  wrong: { de: 'Wenigstens eines ist zu nennen.', en: 'At least one has to be named.' },
}

function readStates(text: string): ReturnType<Question<readonly string[]>['read']> {
  if (/^(?:all|alle)$/i.test(text)) return { value: stateKeys }
  if (listOf(text).length === 0) return nothing
  const wrong = listOf(text).find((each) => stateOf(each) === undefined)
  if (wrong === undefined)
    return { value: [...new Set(listOf(text).flatMap((each) => stateOf(each) ?? []))].toSorted() }
  const meant = nearest(wrong, stateNames.keys())
  return {
    wrong: {
      de: `Das Land „${wrong}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ''} Es gibt 01 bis 16.`,
      en: `There is no state "${wrong}".${meant ? ` Did you mean "${meant}"?` : ''} There are 01 to 16.`,
    },
  }
}

const isOf = <W extends string>(words: readonly W[], text: string): text is W =>
  (words as readonly string[]).includes(text)

const wordsOf =
  <W extends string>(words: readonly W[]) =>
  (text: string): ReturnType<Question<readonly W[]>['read']> => {
    const listed = [...new Set(listOf(text))]
    if (listed.length === 0) return nothing
    const wrong = listed.find((each) => !isOf(words, each))
    if (wrong === undefined) return { value: listed.filter((each) => isOf(words, each)) }
    const [meant, all] = [nearest(wrong, words), words.join(', ')]
    return {
      wrong: {
        de: `„${wrong}“ gibt es nicht.${meant ? ` Meinten Sie „${meant}“?` : ''} Es gibt: ${all}.`,
        en: `There is no "${wrong}".${meant ? ` Did you mean "${meant}"?` : ''} There are: ${all}.`,
      },
    }
  }

const readLanguages: Question<Answers['languages']>['read'] = (text) => {
  const read = wordsOf(['de', 'en'])(text)
  if ('wrong' in read || read.value.includes('de')) return read
  return { wrong: { de: 'Deutsch (de) gehört dazu.', en: 'German (de) has to be one of them.' } }
}

const host =
  /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/** The name of a website; one with umlauts as the web writes it. */
const readDomain: Question<string>['read'] = (text) => {
  const bare = text.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  // Of a longer address Node would take the name, too.
  const name = /[\s/:?#@\\]/.test(bare) ? '' : domainToASCII(bare)
  return host.test(name)
    ? { value: name }
    : {
        wrong: {
          de: `„${text}“ ist kein Name einer Website wie profile.example.org, ohne Pfad und Port.`,
          en: `"${text}" is no name of a website like profile.example.org, without path and port.`,
        },
      }
}

/** Those that are of several members together are nothing without members of another kind. */
const readKinds: Question<Answers['kinds']>['read'] = (text) => {
  const read = wordsOf(kindNames)(text)
  if ('wrong' in read) return read
  const { value } = read
  return value.some(standsAlone) ? read : { value: [...value, 'gemeinde'] }
}

const kindNames = [...wellKnownKinds.keys()]

type Questions = { readonly [Name in keyof Answers]: Question<Answers[Name]> }

const questions: Questions = {
  name: {
    question: { de: 'Wie heißt das Netzwerk?', en: 'What is the network called?' },
    value: 'NAME',
    help: { de: 'Name des Netzwerks', en: 'name of the network' },
    read: line,
  },
  states: {
    question: {
      de: 'In welchen Ländern liegen die Kommunen (09,14 oder Bayern,Sachsen; all für alle)?',
      en: 'In which states do the municipalities lie (09,14 or Bavaria,Saxony; all for all)?',
    },
    value: 'KEYS',
    help: {
      de: 'Schlüssel oder Namen der Länder, durch Kommas getrennt (all für alle)',
      en: 'keys or names of the states, separated by commas (all for all)',
    },
    read: readStates,
  },
  kinds: {
    question: {
      de: `Was sind die Mitglieder (${kindNames.join(', ')})?`,
      en: `What are the members (${kindNames.join(', ')})?`,
    },
    value: 'KINDS',
    help: {
      de: 'Arten der Mitglieder, durch Kommas getrennt; das Beispiel ist von der ersten (Vorgabe: gemeinde)',
      en: 'kinds of the members, separated by commas; the example is of the first (default: gemeinde)',
    },
    otherwise: 'gemeinde',
    read: readKinds,
  },
  publisher: {
    question: { de: 'Wer veröffentlicht?', en: 'Who publishes?' },
    value: 'NAME',
    help: { de: 'amtlicher Name des Herausgebers', en: 'official name of the publisher' },
    read: line,
  },
  domain: {
    question: { de: 'Unter welchem Namen im Web?', en: 'Under which name on the web?' },
    value: 'HOST',
    help: {
      de: 'Name der Website, zum Beispiel profile.example.org',
      en: 'name of the website, for example profile.example.org',
    },
    read: readDomain,
  },
  languages: {
    question: {
      de: 'In welchen Sprachen (de oder de,en)?',
      en: 'In which languages (de or de,en)?',
    },
    value: 'CODES',
    help: {
      de: 'Sprachen der Seiten: de oder de,en (Vorgabe: de)',
      en: 'languages of the pages: de or de,en (default: de)',
    },
    otherwise: 'de',
    read: readLanguages,
  },
}

const names = Object.keys(questions) as (keyof Answers)[]

/** An option for each question, for calls without a terminal. */
export const answerOptions: Readonly<Record<keyof Answers, Option>> = Object.fromEntries(
  names.map((name) => {
    const { help, value } = questions[name]
    return [name, { type: 'string', value, help } satisfies Option]
  }),
) as Readonly<Record<keyof Answers, Option>>

/** As the check wants it: some systems write an umlaut as two characters. */
const toAnswer = (text: string): string => text.trim().normalize('NFC')

const given = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' && value.trim() !== '' ? toAnswer(value) : undefined
}

const missing = (lacking: readonly string[]): UsageError => {
  const options = lacking.map((name) => `--${name}`).join(', ')
  return new UsageError({
    de: `Ohne Terminal braucht init diese Optionen: ${options}. Hilfe: kommunalgraph init --help`,
    en: `Without a terminal init needs these options: ${options}. Help: kommunalgraph init --help`,
  })
}

/** Ask until the answer can be read; an empty one takes the default, where there is one. */
async function ask<V>(
  { otherwise, question, read }: Question<V>,
  terminal: Terminal & { readonly ask: NonNullable<Terminal['ask']> },
): Promise<V> {
  for (;;) {
    const text = toAnswer(
      await terminal.ask(
        `${say(question, terminal.language)}${otherwise ? ` [${otherwise}]` : ''} `,
      ),
    )
    const answer = read(text || (otherwise ?? ''))
    if ('value' in answer && (text !== '' || otherwise !== undefined)) return answer.value
    if ('wrong' in answer) terminal.err(`${say(answer.wrong, terminal.language)}\n`)
  }
}

function fromOption<V>(name: string, { read }: Question<V>, text: string): V {
  const answer = read(text)
  if ('value' in answer) return answer.value
  throw new UsageError({ de: `--${name}: ${answer.wrong.de}`, en: `--${name}: ${answer.wrong.en}` })
}

async function answerTo<Name extends keyof Answers>(
  name: Name,
  values: Values,
  terminal: Terminal,
): Promise<Answers[Name]> {
  // One by one each question is of its own type; as a union they are not.
  const question = questions[name] as Question<Answers[Name]>
  const text = given(values, name) ?? (terminal.ask ? undefined : question.otherwise)
  if (text !== undefined) return fromOption(name, question, text)
  if (terminal.ask === undefined) throw missing([name])
  return ask(question, { ...terminal, ask: terminal.ask })
}

/**
 * The answers that options give; the rest is asked for.
 *
 * @throws UsageError where an option is wrong, or one is missing and nobody can be asked
 */
export async function answersOf(values: Values, terminal: Terminal): Promise<Answers> {
  const lacking = names.filter(
    (name) => given(values, name) === undefined && questions[name].otherwise === undefined,
  )
  if (terminal.ask === undefined && lacking.length > 0) throw missing(lacking)
  // Nobody answers five questions to be told then that an option is wrong.
  for (const name of names) {
    const text = given(values, name)
    if (text !== undefined) fromOption<unknown>(name, questions[name], text)
  }
  return {
    name: await answerTo('name', values, terminal),
    states: await answerTo('states', values, terminal),
    kinds: await answerTo('kinds', values, terminal),
    publisher: await answerTo('publisher', values, terminal),
    domain: await answerTo('domain', values, terminal),
    languages: await answerTo('languages', values, terminal),
  }
}
