import type { Messages } from '../messages.ts'

export const start: Messages['start'] = {
  network: 'Network',
  openList: (count) => `View all ${count} municipalities`,
  byName: 'All municipalities of the map by name',
  glance: 'At a glance',
  glanceOf: (counted) => `${counted} in the network.`,
  glanceNote:
    'Districts and their towns are both members. So they are only counted here, never added up.',
  byKind: 'Municipalities by kind',
  byCohort: 'Municipalities by cohort',
  latest: 'Newest changes',
  changes: {
    create: 'newly published',
    update: 'changed',
    delete: 'taken out of the network',
  },
  published: 'Last published:',
  useData: 'Use the data',
  allChanges: 'All changes',
  portal: '1. Through a portal',
  portalText:
    'Data portals read the catalogue of this website. And here in the portal the same information stands in all formats at the end of every page, also for every selection of the list.',
  catalogue: 'To the catalogue (DCAT-AP.de)',
  program: '2. From a program',
  useDataText:
    'Every page is a data set too. The same address answers in the format that your program asks for.',
  download: '3. As a file',
  downloadText: 'All municipalities at once:',
  dumps: 'All files, also packed and with checksums',
  copy: 'Copy',
  copied: 'Copied',
  commands: {
    turtle: 'A profile as Turtle (RDF)',
    json: 'The same profile as JSON',
    csv: 'All municipalities as a table (CSV)',
  },
  definitions: 'Terms',
  definitionsText:
    'What the terms on these pages mean; each has an address of its own for programs.',
  about: 'Who is behind this',
  website: 'This website',
  description:
    'Profiles of municipalities with figures, goals and contacts, with a source for every statement, also as open data.',
}
