import { type MunicipalProfile, recordSchemaWith } from '@kommunalgraph/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profilePage } from '../src/index.ts'
import { all, attribute, type Element, elementsOf, normalised, visibleText } from './dom.ts'
import { extraFields, musterstadt } from './musterstadt.ts'
import { contextOf, languages, profile } from './pages.ts'
import { releaseOf } from './release.ts'

type Path = readonly (string | number)[]

/** Every string of a record with its place. */
function* strings(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, [...path, name])
}

/** The record with another text at one place. */
function replaced(value: unknown, [first, ...rest]: Path, text: string): unknown {
  if (first === undefined) return text
  if (Array.isArray(value))
    return value.map((each, index) => (index === Number(first) ? replaced(each, rest, text) : each))
  const object = value as Readonly<Record<string, unknown>>
  return { ...object, [first]: replaced(object[first], rest, text) }
}

const schema = recordSchemaWith(extraFields)

/** A place takes free text when the model accepts markup there: a new field needs no entry here. */
const isFree = (path: Path): boolean =>
  schema.safeParse(replaced(musterstadt, path, `<b title='"&'>`)).success

const freeFields = [...strings(musterstadt)].filter(isFree)

const filledWith = (text: string): MunicipalProfile =>
  freeFields.reduce<unknown>(
    (record, path) => replaced(record, path, text),
    musterstadt,
  ) as MunicipalProfile

/** Tags and attribute names in order: what markup in a text would change. */
const shape = (html: string): string[] =>
  elementsOf(html).map(({ tagName, attrs }: Element) =>
    [tagName, ...attrs.map(({ name }) => name)].join(' '),
  )

const attacks = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- ',
  ']]>',
  '&lt;b&gt;&amp;&quot;',
  '</title></style></textarea>',
  'a!',
  '=',
]

/** One line without control characters, as the model lets it pass. */
const line = fc
  .oneof(
    fc.constantFrom(...attacks),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '!', '=', 'a', '$', '{', '`'),
    }),
  )
  .filter((text) => schema.safeParse(filledWith(text)).success)

describe('a profile page', () => {
  it('has free text in many fields', () => {
    expect(freeFields.length).toBeGreaterThan(40)
  })

  it.each(languages)('has the same elements whatever the texts say (%s)', (language) => {
    const plain = shape(
      profile('musterstadt', language, releaseOf({ musterstadt: filledWith('x') })),
    )
    fc.assert(
      fc.property(line, (text) => {
        const html = profile('musterstadt', language, releaseOf({ musterstadt: filledWith(text) }))
        expect(shape(html)).toEqual(plain)
        expect(visibleText(html)).toContain(normalised(text))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps one script element even when its block was not made safe', () => {
    const block = '{"text":"</script><script>alert(1)</script>"}'
    const page = profilePage({ ...contextOf('kommunen/abc', 'de'), block }, 'abc')
    const scripts = all(page, 'script').filter((each) => attribute(each, 'src') === undefined)
    expect(scripts).toHaveLength(1)
    expect(scripts[0]?.attrs).toEqual([{ name: 'type', value: 'application/ld+json' }])
  })
})
