import type { Messages } from '../messages.ts'

export const dumps: Messages['dumps'] = {
  title: 'Download all data',
  description:
    'All municipal profiles in few files: RDF, JSON Lines and CSV, compressed too, each with size and checksum.',
  files: 'Files',
  filesText:
    'A download that breaks off can be resumed. The checksum is that of the file as it arrives.',
  caption: 'Files with format, size and checksum',
  file: 'File',
  format: 'Format',
  size: 'Size in bytes',
  checksum: 'SHA-256',
  state: 'As of',
  published: 'Published',
  modified: 'Last changed',
  municipalities: 'Municipalities',
  triples: 'RDF statements',
  period: 'Reference dates',
  unfinished: 'The files are being written. Please reload this page in a few minutes.',
  structure: 'Structure of the cube',
  all: 'All data',
  cube: 'Population as a cube',
  further: 'More data',
}
