import { licenceIri, type Message, type World } from '@kommunalgraph/model'
import type { DumpName } from '../dump-set.ts'

/** What CSVW says of a column; without a datatype it is text. */
interface ColumnFacts {
  readonly titles: Message
  readonly datatype?: string | { readonly base: string; readonly format: string }
  readonly propertyUrl?: string
  readonly valueUrl?: string
}

/** A day, a month or a year: as precise as it is known. */
const partialDate = { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' }

/** Dates of records may have a time. */
const instant = { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+Z)?)?)?' }

const word = (de: string, en: string): ColumnFacts => ({ titles: { de, en } })
const typed = (de: string, en: string, datatype: ColumnFacts['datatype']): ColumnFacts => ({
  titles: { de, en },
  ...(datatype && { datatype }),
})

const figureFacts = (de: string, en: string, name: string) => ({
  [name]: typed(de, en, 'integer'),
  [`${name}_date`]: typed(`${de}: Stichtag`, `${en}: reference date`, partialDate),
  [`${name}_method`]: word(`${de}: Verfahren`, `${en}: method`),
})

const kommunen: Readonly<Record<string, ColumnFacts>> = {
  slug: word('Kurzname in der Adresse', 'short name in the address'),
  iri: typed('Kennung (IRI)', 'identifier (IRI)', 'anyURI'),
  kind: word('Art', 'kind'),
  name: word('Name', 'name (German)'),
  name_en: word('Name (englisch)', 'name (English)'),
  ags: word('Amtlicher Gemeindeschlüssel', 'official municipality key'),
  ars: word('Amtlicher Regionalschlüssel', 'official regional key'),
  nuts: word('NUTS-Code', 'NUTS code'),
  wikidata: word('Wikidata-Kennung', 'Wikidata identifier'),
  part_of: word('Schlüssel des umgebenden Gebiets', 'key of the territory around'),
  latitude: typed('Breite (WGS 84)', 'latitude (WGS 84)', 'decimal'),
  longitude: typed('Länge (WGS 84)', 'longitude (WGS 84)', 'decimal'),
  area_km2: typed('Fläche in km²', 'area in km²', 'decimal'),
  member_since: typed('Mitglied seit', 'member since', partialDate),
  cohort: word('Kohorte', 'cohort'),
  ...figureFacts('Einwohnerzahl', 'population', 'population'),
  ...figureFacts('Kinder unter 18 Jahren', 'children under 18', 'under_18'),
  telephone: typed('Telefon', 'telephone', 'anyURI'),
  email: word('E-Mail', 'email'),
  website: typed('Internetseite', 'website', 'anyURI'),
  modified: typed('Geändert', 'modified', instant),
}

const sdmx = 'http://purl.org/linked-data/sdmx/2009/'

/** Cells become the very statements of the cube (CSV on the Web, "Generating RDF"). */
const population: Readonly<Record<string, ColumnFacts>> = {
  observation: typed('Kennung (IRI)', 'identifier (IRI)', 'anyURI'),
  data_set: {
    ...word('Würfel', 'data set'),
    propertyUrl: 'http://purl.org/linked-data/cube#dataSet',
    valueUrl: '{+data_set}',
  },
  area: { ...word('Gebiet', 'area'), propertyUrl: `${sdmx}dimension#refArea`, valueUrl: '{+area}' },
  period: {
    ...typed('Stichtag', 'reference date', partialDate),
    propertyUrl: `${sdmx}dimension#refPeriod`,
  },
  age: {
    ...word('Altersgruppe', 'age group'),
    propertyUrl: `${sdmx}dimension#age`,
    valueUrl: '{+age}',
  },
  value: { ...typed('Personen', 'persons', 'integer'), propertyUrl: `${sdmx}measure#obsValue` },
  status: {
    ...word('Status (A üblich, E geschätzt)', 'status (A normal, E estimated)'),
    propertyUrl: `${sdmx}attribute#obsStatus`,
    valueUrl: `${sdmx}code#obsStatus-{status}`,
  },
  method: word('Verfahren', 'method'),
  ags: word('Amtlicher Gemeindeschlüssel', 'official municipality key'),
  name: word('Name', 'name'),
}

const figures: Readonly<Record<string, ColumnFacts>> = {
  figure: typed('Kennung (IRI)', 'identifier (IRI)', 'anyURI'),
  slug: word('Kurzname in der Adresse', 'short name in the address'),
  name: word('Name', 'name'),
  ags: word('Amtlicher Gemeindeschlüssel', 'official municipality key'),
  measure: word('Messgröße', 'measure'),
  value: typed('Wert', 'value', 'decimal'),
  unit: word('Einheit', 'unit'),
  reference_date: typed('Stichtag', 'reference date', partialDate),
  reference_text: word('Stichtag laut Quelle', 'reference date as the source has it'),
  method: word('Verfahren', 'method'),
  source: word('Quelle', 'source'),
}

interface TableFacts {
  readonly title: Message
  /** The column whose cell names the row, and whose value tells it from all others. */
  readonly key: string
  readonly aboutUrl: string
  readonly columns: Readonly<Record<string, ColumnFacts>>
}

const tables: Readonly<Record<DumpName, TableFacts>> = {
  kommunen: {
    title: { de: 'Kommunen', en: 'Municipalities' },
    key: 'slug',
    aboutUrl: '{+iri}#gebiet',
    columns: kommunen,
  },
  figures: {
    title: { de: 'Alle Zahlen', en: 'All figures' },
    key: 'figure',
    aboutUrl: '{+figure}',
    columns: figures,
  },
  population: {
    title: { de: 'Bevölkerung mit Stichtag', en: 'Population by reference date' },
    key: 'observation',
    aboutUrl: '{+observation}',
    columns: population,
  },
}

/**
 * The metadata of a table (Model for Tabular Data and Metadata on the Web), beside it as `{name}.csv-metadata.json`.
 *
 * @param names - the columns as they stand in the file
 */
export function csvMetadata(world: World, table: DumpName, names: readonly string[]): string {
  const { aboutUrl, columns, key, title } = tables[table]
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: `${table}.csv`,
    'dc:title': title,
    'dc:license': { '@id': licenceIri(world.network.licences.facts) },
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      aboutUrl,
      primaryKey: key,
      columns: names.map((name) => ({
        name,
        ...columns[name],
        ...(name === key && { required: true }),
      })),
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
