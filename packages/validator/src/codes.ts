import {
  fill,
  type IssueKind,
  type Message,
  type MessageValue,
  type MessageValues,
  visible,
} from '@kommunalgraph/model'
import { formRules } from './codes/forms.ts'
import { lookRules } from './codes/look.ts'
import { officialRules } from './codes/official.ts'
import { partRules } from './codes/parts.ts'
import { readingRules } from './codes/reading.ts'
import { recordRules } from './codes/record.ts'
import { sharedRules } from './codes/shared.ts'
import { valueRules } from './codes/values.ts'

/** Every finding there is: code, severity, message, remedy. The page `docs/rules.md` is made from it. */
export const rules = {
  ...readingRules,
  ...valueRules,
  ...formRules,
  ...recordRules,
  ...partRules,
  ...sharedRules,
  ...officialRules,
  ...lookRules,
}

export type Code = keyof typeof rules

type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

type PlaceholderOf<C extends Code> = Placeholder<
  (typeof rules)[C]['message' | 'remedy'][keyof Message]
>

/** What a code's sentences need; any code may suggest a better value. */
export type Parameters<C extends Code> = Readonly<Record<PlaceholderOf<C>, MessageValue>> & {
  readonly suggestion?: string | undefined
}

export const isCode = (text: string): text is Code => Object.hasOwn(rules, text)

const longest = 60

/** A value on one line of a report: short, and with nothing hidden. */
function shown(text: string): string {
  const characters = Array.from(text)
  return visible(
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text,
  )
}

/** A sentence of the table by itself, without what only a finding knows. */
export const general = (sentence: string): string => sentence.replace(/\{\w+\}/g, '…')

const suggestions: Message = {
  de: 'Meinten Sie „{suggestion}“?',
  en: 'Did you mean "{suggestion}"?',
}

/** The severity and sentences of a finding. */
export function explain(code: Code, parameters: MessageValues): IssueKind {
  const { severity, message, remedy }: IssueKind = rules[code]
  const { de, en } = suggestions
  const advice =
    parameters['suggestion'] === undefined
      ? remedy
      : { de: `${de} ${remedy.de}`, en: `${en} ${remedy.en}` }
  return {
    severity,
    message: fill(message, parameters, shown),
    remedy: fill(advice, parameters, shown),
  }
}
