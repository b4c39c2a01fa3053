/* Terms, graphs, dates, languages. */

export {
  compareDates,
  dayAfter,
  firstDayOf,
  type Instant,
  lastDayOf,
  laterDate,
  type PartialDate,
  startOfDate,
} from './dates.ts'
export { CodedError } from './errors.ts'
export {
  boolean,
  dateLiteral,
  decimal,
  double,
  Graph,
  integer,
  iri,
  plain,
  tagged,
  texts,
} from './graph.ts'
export { type Base, contextIri, contextPath, type Iri } from './iri.ts'
export { type Localized, type TextLanguage, textLanguages } from './languages.ts'

/* Vocabularies, and the JSON-LD context that is made from them. */

export { contextDocument, contextDocuments, contextTerms } from './context.ts'
export { vocabularies } from './vocabularies.ts'

/* Formats: quads as bytes. */

export {
  type CsvColumn,
  columnDatatypes,
  csvHeader,
  csvRows,
  type DescribedColumn,
  writeCsv,
} from './formats/csv.ts'
export { FormatError } from './formats/errors.ts'
export { escapeMarkup, escapeText } from './formats/escape.ts'
export { writeSelfContainedJsonLd } from './formats/jsonld.ts'
export { type JsonLdForm, loadContext, toJsonLdForm } from './formats/jsonld-forms.ts'
export { type ListedLink, writeLinkFormat } from './formats/link-format.ts'
export {
  type Format,
  type FormatExtension,
  type FormatName,
  type FormatRow,
  formatNamed,
  formatOfExtension,
  formats,
  type RdfFormat,
  type RdfFormatName,
  rdfFormats,
} from './formats.ts'
