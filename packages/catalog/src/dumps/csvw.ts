import { factLicenceOf, licenceIri, type Message, type ReferenceData } from '@kommunalgraph/model'
import type { DescribedColumn } from '@kommunalgraph/rdf'
import type { DumpName } from '../dump-set.ts'

/** A column as a description of the table tells it. */
export type ColumnDescription = Omit<DescribedColumn<never>, 'value'>

interface TableFacts {
  readonly title: Message
  /** The column whose cell names the row, and whose value tells it from all others. */
  readonly key: string
  readonly aboutUrl: string
}

const tables: Readonly<Record<DumpName, TableFacts>> = {
  kommunen: {
    title: { de: 'Kommunen', en: 'Municipalities' },
    key: 'slug',
    aboutUrl: '{+iri}#gebiet',
  },
  figures: {
    title: { de: 'Alle Zahlen', en: 'All figures' },
    key: 'figure',
    aboutUrl: '{+figure}',
  },
  population: {
    title: { de: 'Bevölkerung mit Stichtag', en: 'Population by reference date' },
    key: 'observation',
    aboutUrl: '{+observation}',
  },
}

/**
 * The metadata of a table (Model for Tabular Data and Metadata on the Web), beside it as `{name}.csv-metadata.json`.
 *
 * @param columns - as they stand in the file
 */
export function csvMetadata(
  referenceData: ReferenceData,
  table: DumpName,
  columns: readonly ColumnDescription[],
): string {
  const { aboutUrl, key, title } = tables[table]
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: `${table}.csv`,
    'dc:title': title,
    'dc:license': { '@id': licenceIri(factLicenceOf(referenceData.network)) },
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      aboutUrl,
      primaryKey: key,
      columns: columns.map(({ name, titles, datatype, propertyUrl, valueUrl }) => ({
        ...{ name, titles, datatype, propertyUrl, valueUrl },
        ...(name === key && { required: true }),
      })),
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
