import { formats } from '../../language.ts'
import type { Messages } from '../messages.ts'

const { isOne } = formats.en

export const scheme: Messages['scheme'] = {
  concepts: (count, formatted) => `${formatted} ${isOne(count) ? 'term' : 'terms'}`,
  otherLabel: 'German',
  synonyms: 'Also',
  notation: 'Notation',
  code: 'Code',
  broader: 'Part of',
  replaces: 'Follows',
  unit: 'Unit',
  ageGroup: 'Age group',
  property: 'Property in Wikidata',
  position: 'Position in the order',
  usedBy: (count, formatted) =>
    isOne(count) ? 'Used in 1 profile' : `Used in ${formatted} profiles`,
  unused: 'Not used in any profile yet.',
  further: (formatted) => `and ${formatted} more`,
  asList: 'As a list with further filters',
  evidence: 'Evidence',
  modified: 'Changed',
  identifier: 'Identifier of the list',
  description: (title) =>
    `${title}: terms with German and English labels, definition, identifier, and the profiles that use them.`,
}
