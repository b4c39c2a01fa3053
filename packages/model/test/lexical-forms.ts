import type { Literal } from 'n3'

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)`
const day = String.raw`-?\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?`

/** Lexical forms of every datatype that we write, as in XML Schema 1.1, part 2, and GeoSPARQL 1.1. */
const forms: Readonly<Record<string, RegExp>> = {
  'http://www.w3.org/2001/XMLSchema#boolean': /^(?:true|false)$/,
  'http://www.w3.org/2001/XMLSchema#integer': /^[+-]?\d+$/,
  'http://www.w3.org/2001/XMLSchema#decimal': new RegExp(`^${number}$`),
  'http://www.w3.org/2001/XMLSchema#double': new RegExp(`^${number}(?:E[+-]?\\d+)?$`),
  'http://www.w3.org/2001/XMLSchema#gYear': /^\d{4}$/,
  'http://www.w3.org/2001/XMLSchema#gYearMonth': /^\d{4}-(?:0[1-9]|1[0-2])$/,
  'http://www.w3.org/2001/XMLSchema#date': new RegExp(`^${day}$`),
  'http://www.w3.org/2001/XMLSchema#dateTime': new RegExp(`^${day}T${time}Z$`),
  'http://www.w3.org/2001/XMLSchema#string': /./su,
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString': /./su,
  'http://dcat-ap.de/def/politicalGeocoding/districtKey': /^\d{5}$/,
  'http://dcat-ap.de/def/politicalGeocoding/municipalityKey': /^\d{8}$/,
  'http://dcat-ap.de/def/politicalGeocoding/regionalKey': /^\d{12}$/,
  'http://data.europa.eu/nuts/code': /^[A-Z]{2}[A-Z0-9]{3}$/,
  'http://www.opengis.net/ont/geosparql#wktLiteral': new RegExp(`^POINT\\(${number} ${number}\\)$`),
}

/** Whether the text is one that its datatype knows: texts are never empty, and no other datatypes are written. */
export const hasLexicalForm = ({ datatype, value }: Literal): boolean =>
  forms[datatype.value]?.test(value) ?? false
