import type { Message, Severity } from '@kommunalgraph/model'
import { partRules } from './codes/parts.ts'
import { readingRules } from './codes/reading.ts'
import { recordRules } from './codes/record.ts'
import type { Rule } from './codes/rule.ts'
import { sharedRules } from './codes/shared.ts'
import { valueRules } from './codes/values.ts'

/** Every finding there is: code, severity, message, remedy. The page `docs/rules.md` is made from it. */
export const rules = {
  ...readingRules,
  ...valueRules,
  ...recordRules,
  ...partRules,
  ...sharedRules,
}

export type Code = keyof typeof rules

/** A value that a message shows; a `Message` where it differs by language. */
export type Parameter = string | number | Message

type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

type PlaceholderOf<C extends Code> = Placeholder<
  (typeof rules)[C]['message'][number] | (typeof rules)[C]['remedy'][number]
>

/** What a code's sentences need; any code may suggest a better value. */
export type Parameters<C extends Code> = Readonly<Record<PlaceholderOf<C>, Parameter>> & {
  readonly suggestion?: string | undefined
}

export const isCode = (text: string): text is Code => Object.hasOwn(rules, text)

const longest = 60

/** Control, format and lone surrogate characters could hide text or command a terminal. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )

function shown(parameter: Parameter | undefined, language: keyof Message): string {
  const text = typeof parameter === 'object' ? parameter[language] : String(parameter ?? '')
  const characters = Array.from(text)
  return visible(
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text,
  )
}

type AnyParameters = Readonly<Record<string, Parameter | undefined>>

const fill = (sentence: string, parameters: AnyParameters, language: keyof Message): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => shown(parameters[name], language))

/** A sentence of the table by itself, without what only a finding knows. */
export const general = (sentence: string): string => sentence.replace(/\{\w+\}/g, '…')

const suggestions: Message = {
  de: 'Meinten Sie „{suggestion}“?',
  en: 'Did you mean "{suggestion}"?',
}

/** The severity and sentences of a finding. */
export function explain(
  code: Code,
  parameters: AnyParameters,
): { readonly severity: Severity; readonly message: Message; readonly remedy: Message } {
  const { severity, message, remedy }: Rule = rules[code]
  const say = (sentence: string, language: keyof Message) => fill(sentence, parameters, language)
  const advise = (sentence: string, language: keyof Message) =>
    parameters['suggestion'] === undefined
      ? say(sentence, language)
      : `${say(suggestions[language], language)} ${say(sentence, language)}`
  return {
    severity,
    message: { de: say(message[0], 'de'), en: say(message[1], 'en') },
    remedy: { de: advise(remedy[0], 'de'), en: advise(remedy[1], 'en') },
  }
}
