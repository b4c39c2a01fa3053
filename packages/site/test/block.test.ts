import { describe, expect, it } from 'vitest'
import { localeFormats } from '../src/language.ts'
import { all, attribute, normalised, textOf, visibleText } from './dom.ts'
import { languages, profile } from './pages.ts'
import { releaseOf } from './release.ts'

/** Codes that say the same as something visible in other words. */
const codes: Readonly<Record<string, string>> = {
  '@id': 'an IRI',
  '@type': 'a class',
  '@context': 'a vocabulary',
  url: 'the address of the page or of a link on it',
  identifier: 'the address of a part of the page',
  license: 'the address behind the licence’s name',
  sameAs: 'the address behind the key',
  isPartOf: 'an IRI',
  inLanguage: 'the lang attribute',
  unitCode: 'km² in UN/CEFACT’s code',
  addressCountry: 'every address is in Germany',
  propertyID: 'the notation of the measure, or a Wikidata property',
  isAccessibleForFree: 'there is no price anywhere',
  position: 'the order of the goals',
}

function* literals(value: unknown, property = ''): Generator<readonly [string, string | number]> {
  if (property in codes) return
  if (typeof value === 'string' || typeof value === 'number') yield [property, value]
  else if (Array.isArray(value)) for (const each of value) yield* literals(each, property)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* literals(inner, name)
}

/** How a literal may stand on a page. */
function formsOf(value: string | number, language: 'de' | 'en'): string[] {
  const { date, number } = localeFormats[language]
  const text = String(value)
  const forms = [normalised(text)]
  if (/^-?\d+(?:\.\d+)?$/.test(text)) forms.push(number(Math.abs(Number(text))))
  if (/^\d{4}(?:-\d\d){0,2}(?:T.*Z)?$/.test(text)) forms.push(date(text))
  if (/^\d{4}.*\/\d{4}/.test(text)) forms.push(text.split('/').map(date).join(' – '))
  if (text.startsWith('+')) forms.push('+49 2421 221052')
  return forms
}

describe('the JSON-LD block', () => {
  it.each(
    releaseOf()
      .slugs()
      .flatMap((slug) => languages.map((language) => ({ slug, language }))),
  )('says nothing that the page of $slug does not show ($language)', ({ language, slug }) => {
    const html = profile(slug, language)
    const script = all(html, 'script').find(
      (each) => attribute(each, 'type') === 'application/ld+json',
    )
    if (script === undefined) throw new Error('the page has no block')
    const block: unknown = JSON.parse(script.childNodes.map((node) => textOf(node)).join(''))
    const text = visibleText(html)
    const found = [...literals(block)]
    expect(found.length).toBeGreaterThan(10)
    const missing = found.filter(
      ([, value]) => !formsOf(value, language).some((form) => text.includes(form)),
    )
    expect(missing).toEqual([])
  })
})
