/* Sentences for people: one shape in every catalogue of them. */

/** A sentence in German and English; `{name}` stands for a value. */
export interface Message {
  readonly de: string
  readonly en: string
}

/** What is put in place of `{name}`; a `Message` where it differs by language. */
export type MessageValue = string | number | Message

export type MessageValues = Readonly<Record<string, MessageValue | undefined>>

/**
 * Sentences with values in place of `{name}`, in one pass: braces in a value stay what they are.
 *
 * @param show - how the text of a value is shown, for example shortened
 */
export function fill(
  { de, en }: Message,
  values: MessageValues,
  show: (text: string) => string = (text) => text,
): Message {
  const filled = (sentence: string, language: keyof Message): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return show(typeof value === 'object' ? value[language] : String(value))
    })
  return { de: filled(de, 'de'), en: filled(en, 'en') }
}

/** Control, format and lone surrogate characters, which could hide text or command a terminal, as `\u{…}`. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
