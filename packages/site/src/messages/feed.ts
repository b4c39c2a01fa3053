import { words } from './words.ts'

export const feedWords = words({
  title: { de: 'Änderungen', en: 'Changes' },
  intro: {
    de: 'Was sich an den Profilen geändert hat, das Neueste zuerst. Programme lesen dasselbe als Ereignisstrom und bleiben so auf dem Stand.',
    en: 'What has changed in the profiles, newest first. Programs read the same as an event stream and stay up to date.',
  },
  description: {
    de: 'Neue, geänderte und entfernte Kommunalprofile: für Menschen, als Atom-Feed und als Linked Data Event Stream.',
    en: 'Municipal profiles that were added, changed or removed: for people, as an Atom feed and as a Linked Data Event Stream.',
  },
  latest: { de: 'Neueste Änderungen', en: 'Latest changes' },
  none: { de: 'Noch ist nichts veröffentlicht.', en: 'Nothing has been published yet.' },
  pageTitle: {
    de: (page: string) => `Änderungen, Seite ${page}`,
    en: (page: string) => `Changes, page ${page}`,
  },
  programs: { de: 'Für Programme', en: 'For programs' },
  stream: { de: 'Ereignisstrom', en: 'Event stream' },
  streamText: {
    de: 'Linked Data Event Stream nach DCAT-AP Feeds: TriG, JSON-LD und N-Quads. Volle Seiten ändern sich nie mehr, die letzte wächst.',
    en: 'Linked Data Event Stream as in DCAT-AP Feeds: TriG, JSON-LD and N-Quads. Full pages never change again, the last one grows.',
  },
  retention: { de: 'Aufbewahrung', en: 'Retention' },
  retentionText: {
    de: 'Zugesagt ist, dass der jeweils letzte Stand jedes Datensatzes bleibt. Bisher ist alles da, von der ersten Änderung an.',
    en: 'We promise to keep the latest state of every dataset. So far everything is here, from the first change on.',
  },
  atom: { de: 'Atom-Feed für Feedreader', en: 'Atom feed for feed readers' },
  first: { de: 'Erste Seite', en: 'First page' },
  create: { de: 'neu aufgenommen', en: 'added' },
  update: { de: 'geändert', en: 'changed' },
  shared: { de: 'gemeinsame Angaben geändert', en: 'shared details changed' },
  delete: { de: 'nicht mehr dabei', en: 'no longer in the network' },
})
