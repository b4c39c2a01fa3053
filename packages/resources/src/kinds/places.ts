import { pageWords, placesPage, readText, suggestionsFor } from '@kommunalgraph/site'
import * as schemas from '../json-schema.ts'
import { describeText } from '../page-description.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, writeJson } from './common.ts'

const path = 'orte'
const { title } = pageWords.places

/** So many answers are told to programs. */
const most = 8

/** So many places are shown within some milliseconds. */
const few = 500

/** What is said of a place in one language. */
const answer = schemas.object({ name: schemas.text, note: schemas.text, href: schemas.text })

interface PlacesSubject extends Subject {
  readonly text: string | undefined
}

/** Every place of the reference list: whether it takes part, and what to tell where it does not. */
export const places = defineDocument({
  name: 'places',
  summary: {
    de: 'Jeder Ort der amtlichen Liste: ob er dabei ist, und wenn nicht, warum',
    en: 'Every place of the official list: whether it takes part, and if not, why',
  },
  address: [path],
  readers: 'people',
  cache: 'document',
  parameters: [
    {
      name: 'q',
      meaning: {
        de: 'Ein Ort, sein amtlicher Schlüssel oder eine Postleitzahl, auch der Anfang davon.',
        en: 'A place, its official key or a postcode, or how they begin.',
      },
      value: () => schemas.text,
    },
  ],
  isLong: ({ count }) => count > few,
  open: ({ network }, { query }) => {
    const text = readText(query)
    return found<PlacesSubject>({
      path,
      licence: network.licences.metadata,
      ...(text !== undefined && { query: `?${new URLSearchParams({ q: text })}` }),
      text,
    })
  },
  bodies: {
    html: ({ text }, context) => placesPage(context, text),
    json: ({ text }, release) =>
      writeJson({ suggestions: text === undefined ? [] : suggestionsFor(release, text, most) }),
  },
  jsonSchema: schemas.object({
    suggestions: schemas.listOf(
      schemas.object({}, { ags: schemas.text, slug: schemas.text, de: answer, en: answer }),
    ),
  }),
  markup: (_, release) => describeText(release, path, title),
  paths: () => [path],
  navigation: [{ path, foot: title }],
})
