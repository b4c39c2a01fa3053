import { issueKinds } from '@kommunalgraph/model'

const { error, warning } = issueKinds

/** Findings about what comes from offices: outlines and the reference list. */
export const officialRules = {
  'outlines/other-state': warning(
    {
      de: '„{name}“ ist kein Land dieses Netzwerks: Die Umrisse zeichnet niemand.',
      en: '"{name}" is no state of this network: nobody draws these outlines.',
    },
    {
      de: 'Benennen Sie die Datei nach dem Schlüssel des Landes wie 05.geojson, oder ergänzen Sie states in network.yaml.',
      en: 'Name the file after the key of the state, as 05.geojson, or add the state to network.yaml.',
    },
  ),
  'outlines/too-large': error(
    {
      de: 'Die Umrisse sind mit {size} Zeichen zu lang; erlaubt sind {limit}, denn sie stehen in jeder Seite mit Karte.',
      en: 'The outlines are {size} characters long; at most {limit} are allowed, since every page with a map has them in it.',
    },
    {
      de: 'Vereinfachen Sie die Linien, zum Beispiel mit mapshaper -simplify 2%.',
      en: 'Simplify the lines, for example by mapshaper -simplify 2%.',
    },
  ),
  'outlines/not-json': error(
    { de: 'Hier endet lesbares JSON.', en: 'Readable JSON ends here.' },
    {
      de: 'Vergleichen Sie Klammern, Kommas und Anführungszeichen davor.',
      en: 'Look at brackets, commas and quotation marks before it.',
    },
  ),
  'outlines/form': error(
    {
      de: 'Das ist nicht, was hier in einer Datei mit Umrissen steht: {place}.',
      en: 'This is not what a file of outlines has here: {place}.',
    },
    {
      de: 'Nötig sind type: FeatureCollection, source mit credit und url, und features mit id und Linien oder Flächen in Grad (docs/data.md).',
      en: 'Needed are type: FeatureCollection, source with credit and url, and features with id and lines or areas in degrees (docs/data.md).',
    },
  ),
  'outlines/wrong-key': error(
    {
      de: '„{value}“ ist im Land {state} weder Schlüssel eines Landkreises noch land oder borders.',
      en: 'In the state {state}, "{value}" is neither the key of a district nor land or borders.',
    },
    {
      de: 'Nennen Sie in id die 5 Ziffern des Landkreises oder der kreisfreien Stadt.',
      en: 'Give the 5 digits of the district or independent city as id.',
    },
  ),
  'outlines/repeated': error(
    { de: '„{value}“ steht doppelt da.', en: '"{value}" is there twice.' },
    {
      de: 'Fassen Sie beide in einer MultiPolygon- oder MultiLineString-Geometrie zusammen.',
      en: 'Join both in one geometry of the type MultiPolygon or MultiLineString.',
    },
  ),
  'outlines/elsewhere': error(
    {
      de: 'Die Linien von „{value}“ liegen nicht in Deutschland.',
      en: 'The lines of "{value}" are not in Germany.',
    },
    {
      de: 'GeoJSON nennt erst die Länge (5 bis 16), dann die Breite (47 bis 56), in Grad.',
      en: 'GeoJSON has the longitude (5 to 16) first, then the latitude (47 to 56), in degrees.',
    },
  ),
  'outlines/without-land': error(
    { de: 'Der Umriss des Landes fehlt.', en: 'The outline of the state is missing.' },
    { de: 'Ergänzen Sie eine Fläche mit der id land.', en: 'Add an area with the id land.' },
  ),
  'reference/missing': warning(
    {
      de: 'Es gibt keine Referenzliste: Amtliche Schlüssel wurden nicht verglichen.',
      en: 'There is no reference list: official keys were not compared.',
    },
    {
      de: 'Legen Sie eine CSV-Datei in data/reference.',
      en: 'Put a CSV file into data/reference.',
    },
  ),
  'reference/row': error(
    {
      de: 'Diese Zeile der Referenzliste lässt sich nicht lesen ({reason}).',
      en: 'This row of the reference list cannot be read ({reason}).',
    },
    {
      de: 'Berichtigen Sie die Zeile; die erste Zeile nennt die Spalten.',
      en: 'Correct the row; the first row names the columns.',
    },
  ),
  'reference/duplicate': error(
    {
      de: 'Der AGS {value} steht in der Referenzliste doppelt.',
      en: 'The AGS {value} is in the reference list twice.',
    },
    { de: 'Löschen Sie eine Zeile.', en: 'Delete one row.' },
  ),
} as const
