import type { Messages } from '../messages.ts'

export const history: Messages['history'] = {
  heading: 'Versions',
  title: (name) => `${name}: versions`,
  intro:
    'Every published version of this page keeps an address of its own, even when the page changes or goes.',
  caption: 'Versions, newest first',
  published: 'Published',
  whatChanged: 'What changed',
  all: 'All versions',
  compare: 'See the differences',
  details: 'More about it',
  toNow: 'As it is today',
  toVersion: 'See this version',
  toBefore: 'See the version before',
  first: 'First published.',
  again: 'Taken up again.',
  moved: (path) => `New address: ${path}.`,
  changed: (fields) => `Changed: ${fields}.`,
  untold: 'Changed.',
  reordered: 'Only the order of entries changed.',
  surroundings:
    'The record stayed the same. What it shares with others changed: terms, sources, details of the network or names of other municipalities.',
  deleted: 'Removed from the network.',
  otherBase: (base) =>
    `Published under ${base}; the data of this version keep the addresses of that time.`,
  erased: (date) => `On ${date}, details were erased from this version.`,
  noticeTitle: (date) => `As published on ${date}`,
  notice: 'This page shows an earlier state. It may be outdated.',
  noticeCurrent: 'This version is still the current one.',
  differenceTitle: (name) => `${name}: change`,
  differenceOf: (date) => `Published on ${date}, compared with the version before`,
  field: 'Field',
  before: 'Before',
  after: 'After',
  absent: 'nothing stated',
  kinds: { added: 'new', removed: 'gone', changed: 'changed' },
  texts: { de: 'German', en: 'English', 'de-simple': 'Easy-to-read German' },
  description: (name) =>
    `${name}: all published versions of the municipal profile with their dates and changes.`,
  differenceDescription: (name) =>
    `${name}: what one version of the municipal profile changed, field by field.`,
}
