import { type Message, type PageLanguage, UserError } from '@kommunalgraph/model'

/** An option of a command; its value is named in the help text. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly value?: string
  readonly short?: string
  readonly multiple?: true
  /** The environment variable that says the same. */
  readonly variable?: string
  readonly help: Message
}

/** The options that a command was called with, by their names. */
export type Values = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>

/** Where a command runs: what it reads from and writes to. */
export interface Terminal {
  readonly language: PageLanguage
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Today as YYYY-MM-DD, in local time. */
  readonly today: string
  readonly colour: boolean
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Ask whoever sits there; undefined where nobody does. */
  readonly ask?: (question: string) => Promise<string>
}

export interface Command {
  readonly name: string
  /** What follows the name: `[path …]`. */
  readonly usage?: string
  readonly summary: Message
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
  /** How many words may follow; more is a mistake worth telling. */
  readonly words: number
  /** @returns the exit code */
  readonly run: (words: readonly string[], values: Values, terminal: Terminal) => Promise<number>
}

/** A mistake of the caller, in one sentence; exit code 1. */
export class UsageError extends UserError {
  constructor(sentence: Message) {
    super('cli/usage', sentence)
  }
}

/** The environment with the options of the command line in front. */
export function environmentOf(command: Command, values: Values, terminal: Terminal) {
  const given = Object.entries(command.options).flatMap(([name, { variable }]) => {
    const value = values[name]
    return variable !== undefined && typeof value === 'string' ? [[variable, value] as const] : []
  })
  return { ...terminal.environment, ...Object.fromEntries(given) }
}

/**
 * One of a few words that an option takes; without the option, the first.
 *
 * @throws UsageError for any other word
 */
export function oneOf<const W extends string>(
  values: Values,
  name: string,
  words: readonly W[],
): W {
  const asked = values[name]
  const word = asked === undefined ? words[0] : words.find((each) => each === asked)
  if (word !== undefined) return word
  const names = words.join(', ')
  throw new UsageError({
    de: `--${name} muss eines von ${names} sein.`,
    en: `--${name} must be one of ${names}.`,
  })
}
