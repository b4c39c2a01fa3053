import { addresses, pathOf } from '../address.ts'
import type { Message } from '../messages.ts'

/** A document at a fixed address, below the base, and what it is called everywhere. */
interface FixedDocument {
  readonly path: string
  readonly title: Message
}

/** The definitions that are no concept schemes, by the names in their addresses. */
const definitionTitles = {
  fields: { de: 'Eigene Felder', en: 'Fields of our own' },
  population: { de: 'Bevölkerung', en: 'Population' },
  problems: { de: 'Fehlermeldungen', en: 'Error messages' },
  sources: { de: 'Quellen', en: 'Sources' },
} as const satisfies Readonly<Record<string, Message>>

export type DefinitionName = keyof typeof definitionTitles

const definition = (name: DefinitionName): FixedDocument => ({
  path: pathOf(addresses.definition, { name }),
  title: definitionTitles[name],
})

/** The documents that descriptions name, beside the concept schemes; kinds of resource answer at their addresses. */
export const fixedDocuments = {
  list: { path: pathOf(addresses.list, {}), title: { de: 'Kommunen', en: 'Municipalities' } },
  fields: definition('fields'),
  population: definition('population'),
  problems: definition('problems'),
  sources: definition('sources'),
  catalogue: {
    path: pathOf(addresses.catalogue, {}),
    title: { de: 'Datenkatalog', en: 'Data catalogue' },
  },
  void: {
    path: pathOf(addresses.void, {}),
    title: { de: 'Beschreibung der Daten (VoID)', en: 'Description of the data (VoID)' },
  },
} as const satisfies Readonly<Record<string, FixedDocument>>
