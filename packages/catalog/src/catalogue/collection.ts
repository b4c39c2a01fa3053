import {
  collectionAttribution,
  factLicenceOf,
  fragments,
  type ReferenceData,
  resourceIri,
} from '@kommunalgraph/model'
import { type Iri, iri, type Localized } from '@kommunalgraph/rdf'
import type { NamedNode } from 'n3'
import { type DumpFile, type DumpName, type DumpSet, dumpFragment, dumpPath } from '../dump-set.ts'
import { standard } from './agents.ts'
import { describeFacts, languagesOf } from './dataset.ts'
import { catalogueChecksum, type Download, describeDistribution } from './distribution.ts'
import { type FileFormName, fileForms } from './file-forms.ts'
import { keywordsOf, networkKeywords } from './keywords.ts'
import { states } from './places.ts'
import type { Sheet } from './sheet.ts'

/** Files of a set that belong together, as a dataset of their own. */
interface Collection {
  readonly path: 'daten' | 'daten/population'
  readonly files: readonly DumpName[]
  readonly title: (referenceData: ReferenceData) => Localized
  readonly description: Localized
  readonly keywords: readonly Localized[]
  /** Those that its page shows. */
  readonly shownKeywords: readonly Localized[]
}

const siteName = ({ network }: ReferenceData) => {
  const { de, en = de } = network.site.name
  return { de, en }
}

/** Everything in a few files, and the figures as a cube. */
export const collections = {
  all: {
    path: 'daten',
    files: ['kommunen', 'figures'],
    title: (referenceData) => ({
      de: `${siteName(referenceData).de}: alle Kommunen`,
      en: `${siteName(referenceData).en}: all municipalities`,
    }),
    description: {
      de: 'Die Profile aller Kommunen des Netzwerks in wenigen Dateien: Schlüssel, Lage, Teilnahmen, Zahlen mit Stichtag und Quelle, Ziele.',
      en: 'The profiles of all municipalities of the network in a few files: keys, location, participations, figures with reference date and source, goals.',
    },
    keywords: [{ de: 'Gesamtbestand', en: 'bulk data' }],
    shownKeywords: [{ de: 'Kommunen', en: 'municipalities' }],
  },
  population: {
    path: 'daten/population',
    files: ['population'],
    title: (referenceData) => ({
      de: `${siteName(referenceData).de}: Bevölkerung`,
      en: `${siteName(referenceData).en}: population`,
    }),
    description: {
      de: 'Einwohnerzahlen der Kommunen des Netzwerks mit Stichtag, je Erhebungsart ein eigener Würfel (RDF Data Cube). Zahlen ohne Stichtag sind nicht dabei.',
      en: 'Population of the municipalities of the network by reference date, one cube per method of collection (RDF Data Cube). Figures without a reference date are left out.',
    },
    keywords: [
      { de: 'Bevölkerung', en: 'population' },
      { de: 'Einwohnerzahl', en: 'number of inhabitants' },
    ],
    shownKeywords: [{ de: 'Bevölkerung', en: 'population' }],
  },
} as const satisfies Readonly<Record<string, Collection>>

/** What the table of figures is called, beside which one of municipalities stands. */
const figureTitle = (referenceData: ReferenceData) => ({
  de: `${siteName(referenceData).de}: alle Zahlen`,
  en: `${siteName(referenceData).en}: all figures`,
})

const isForm = (extension: string): extension is FileFormName => extension in fileForms

/** The description of a table's columns, where the set has one. */
function columns(sheet: Sheet, { files }: DumpSet, { extension, name }: DumpFile) {
  const found = files.find((file) => file.name === name && file.extension === 'csv-metadata.json')
  if (extension !== 'csv' || found === undefined) return undefined
  const address = resourceIri(sheet.snapshot.base, dumpPath({ ...found, gzip: false }))
  return standard(sheet, iri(address), {
    de: 'Beschreibung der Spalten',
    en: 'column descriptions',
  })
}

/**
 * The dataset of finished dumps; undefined where the set has no file of it, for a dataset without a distribution
 * makes GovData delete the copy that it has.
 */
export function describeCollection(
  sheet: Sheet,
  { description, files, keywords, path, title: titleOf }: Collection,
  set: DumpSet,
  issued: string | undefined,
): NamedNode | undefined {
  const { snapshot } = sheet
  const document: Iri = resourceIri(snapshot.base, path)
  const title = titleOf(snapshot)
  const common = {
    licence: factLicenceOf(snapshot.network),
    attribution: collectionAttribution(snapshot, {
      title,
      licence: factLicenceOf(snapshot.network),
      address: document,
      year: (set.modified ?? set.published).slice(0, 4),
      hasTexts: true,
    }),
    issued: issued ?? set.published,
    modified: set.modified ?? set.published,
    languages: languagesOf(sheet, snapshot.network.languages.includes('en')),
  }
  const downloads = set.files
    .filter((file) => files.includes(file.name) && isForm(file.extension))
    .map((file): Download => {
      const conformsTo = columns(sheet, set, file)
      return {
        ...common,
        document,
        fragment: dumpFragment(file),
        address: resourceIri(snapshot.base, dumpPath(file)),
        form: file.extension as FileFormName,
        gzip: file.gzip,
        title: file.name === 'figures' ? figureTitle(snapshot) : title,
        facts: file,
        checksum: catalogueChecksum(sheet, dumpFragment(file)),
        ...(conformsTo && { conformsTo }),
      }
    })
  if (downloads.length === 0) return undefined
  const self = describeFacts(sheet, {
    ...common,
    path,
    title,
    description,
    keywords: keywordsOf(sheet.profile, [...networkKeywords(snapshot), ...keywords]),
    spatial: states(sheet),
    level: 'state',
    period: set.period,
    // The files of the cube are begun before their period is known; it is that of all figures.
    periodPath: collections.all.path,
    version: String(set.sequence),
    statistical: path === 'daten/population',
    inSeries: false,
    distributions: downloads.map(({ fragment }) =>
      iri(`${document}#${fragments.distribution(fragment)}`),
    ),
  })
  for (const download of downloads) describeDistribution(sheet, download)
  return self
}
