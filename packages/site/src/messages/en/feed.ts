import type { Messages } from '../messages.ts'

export const feed: Messages['feed'] = {
  title: 'Changes',
  intro:
    'What changed in the profiles, newest first. Programs read the same as a stream of events and stay up to date.',
  description:
    'Municipal profiles that were added, changed or removed: for people, as an Atom feed and as a Linked Data Event Stream.',
  latest: 'Newest changes',
  none: 'Nothing is published yet.',
  pageTitle: (page: string) => `Changes, page ${page}`,
  programs: 'For programs',
  stream: 'Event stream',
  streamText:
    'Linked Data Event Stream as in DCAT-AP Feeds: TriG, JSON-LD and N-Quads. Full pages never change again, the last one grows.',
  retention: 'Retention',
  retentionText:
    'Promised is the latest state of every dataset. So far everything is there, from the first change on.',
  atom: 'Atom feed for feed readers',
  first: 'First page',
  create: 'added',
  update: 'changed',
  shared: 'shared statements changed',
  delete: 'no longer part of it',
}
