export const feed = {
  title: 'Änderungen',
  intro:
    'Was sich an den Profilen geändert hat, das Neueste zuerst. Programme lesen dasselbe als Ereignisstrom und bleiben so auf dem Stand.',
  description:
    'Neue, geänderte und entfernte Kommunalprofile: für Menschen, als Atom-Feed und als Linked Data Event Stream.',
  latest: 'Neueste Änderungen',
  none: 'Noch ist nichts veröffentlicht.',
  pageTitle: (page: string) => `Änderungen, Seite ${page}`,
  programs: 'Für Programme',
  stream: 'Ereignisstrom',
  streamText:
    'Linked Data Event Stream nach DCAT-AP Feeds: TriG, JSON-LD und N-Quads. Volle Seiten ändern sich nie mehr, die letzte wächst.',
  retention: 'Aufbewahrung',
  retentionText:
    'Zugesagt ist der jeweils letzte Stand jedes Datensatzes. Bisher ist alles da, von der ersten Änderung an.',
  atom: 'Atom-Feed für Leseprogramme',
  first: 'Erste Seite',
  create: 'neu aufgenommen',
  update: 'geändert',
  shared: 'gemeinsame Angaben geändert',
  delete: 'nicht mehr dabei',
}
