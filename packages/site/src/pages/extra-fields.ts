import { type ExtraField, fieldIri } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { register } from '../layout/register.ts'
import { hrefOf, openPage, type Page, type PageContext, phrase } from '../page.ts'
import { addressLink, code } from '../parts/data.ts'
import { factList } from '../parts/facts.ts'
import { part } from '../parts/part.ts'

/** A field under its name, which is the fragment of its IRI. */
function section(page: Page, field: ExtraField): Html {
  const { about = 'administration', description, label, list, name, property, scheme, type } = field
  const words = page.messages.fields
  const several = list === true && html` <span class="badge">${words.list}</span>`
  return part(
    phrase(page, label),
    factList([
      description && { label: words.meaning, value: phrase(page, description) },
      { label: words.field, value: code(`extra.${name}`) },
      { label: words.type, value: html`${words.extraTypes[type]}${several}` },
      scheme !== undefined && {
        label: words.scheme,
        value: html`<a href="${hrefOf(page, `def/${scheme}`)}">${phrase(page, page.release.concepts.get(scheme)?.title ?? { de: scheme })}</a>`,
      },
      property !== undefined && { label: words.property, value: addressLink(property) },
      { label: words.rdf, value: words.subjects[about] },
      {
        label: page.messages.words.identifier,
        value: code(fieldIri(page.release.base, name)),
      },
    ]),
    name,
  )
}

/** The fields that the network adds to its records. */
export function extraFieldsPage(context: PageContext): string {
  const page = openPage(context)
  const sections = Array.from(page.release.fields.values(), (field) => section(page, field))
  return register(page, page.messages.extraFields, sections)
}
