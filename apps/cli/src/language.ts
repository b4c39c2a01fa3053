import type { Message, PageLanguage } from '@kommunalgraph/model'

/** The language of a terminal: German where the locale says so, else English. */
export function languageOf(
  environment: Readonly<Record<string, string | undefined>>,
): PageLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^de\b|^de_/i.test(locale) ? 'de' : 'en'
}

/** A sentence in the language of the terminal. */
export const say = (message: Message, language: PageLanguage): string => message[language]

/** `1 Zahl`, `2 Zahlen`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`
