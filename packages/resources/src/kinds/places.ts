import { pageWords, placesPage, readText, suggestionsFor } from '@kommunalgraph/site'
import { describeText } from '../page-description.ts'
import { defineDocument, type Subject } from '../resource.ts'
import { found, writeJson } from './common.ts'

const path = 'orte'
const { title } = pageWords.places

/** So many answers are told to programs. */
const most = 8

/** So many places are shown within some milliseconds. */
const few = 500

interface PlacesSubject extends Subject {
  readonly text: string | undefined
}

/** Every place of the reference list: whether it takes part, and what to tell where it does not. */
export const places = defineDocument({
  name: 'places',
  address: [path],
  readers: 'people',
  cache: 'document',
  parameters: ['q'],
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
  markup: (_, release) => describeText(release, path, title),
  paths: () => [path],
  navigation: [{ path, foot: title }],
})
