import type { ExtraField, MunicipalProfile } from '@kommunalgraph/model'
import { type Html, html, join } from '../html.ts'
import { type Page, phrase } from '../page.ts'
import { conceptLink, inSchemeOrder } from '../parts/concepts.ts'
import { addressLink, number } from '../parts/data.ts'
import { date } from '../parts/dates.ts'
import { type Fact, factList } from '../parts/facts.ts'
import { sourceNote } from '../parts/origins.ts'
import { part } from '../parts/part.ts'
import type { ProfilePart } from './profile-part.ts'

type Value = NonNullable<MunicipalProfile['extra']>[string]
type SingleValue = Exclude<Value, readonly string[]>

const isList = (value: Value): value is readonly string[] => Array.isArray(value)

function single(page: Page, { scheme, type }: ExtraField, value: SingleValue): Html {
  if (typeof value === 'number') return number(page, value)
  if (typeof value === 'boolean')
    return html`${value ? page.messages.words.yes : page.messages.words.no}`
  if (typeof value !== 'string') return phrase(page, value)
  if (type === 'url') return addressLink(value)
  if (type === 'date') return date(page, value)
  return scheme === undefined ? phrase(page, { de: value }) : conceptLink(page, scheme, value)
}

function shown(page: Page, field: ExtraField, value: Value): Html {
  if (!isList(value)) return single(page, field, value)
  const { scheme } = field
  const values = scheme === undefined ? value : inSchemeOrder(page, scheme, value)
  return join(
    values.map((each) => single(page, field, each)),
    ', ',
  )
}

/** The fields that the network adds, in the order in which it names them. */
export const extraPart: ProfilePart = ({ origins, page, record: { extra } }) => {
  if (extra === undefined) return undefined
  const facts = Array.from(page.snapshot.fields.values(), (field): Fact | undefined => {
    const value = extra[field.name]
    if (value === undefined) return undefined
    return { label: phrase(page, field.label), value: shown(page, field, value) }
  })
  if (facts.every((fact) => fact === undefined)) return undefined
  const source = typeof extra['source'] === 'string' ? extra['source'] : undefined
  return part(
    page.messages.profile.extra,
    html`${factList(facts)}
${sourceNote(page, origins, source)}`,
  )
}
