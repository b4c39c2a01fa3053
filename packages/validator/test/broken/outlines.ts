import { files, type Row } from './row.ts'

/* Outlines of the state 05, a feature a line. */

const ring = '[[7.1,51.2],[7.2,51.2],[7.2,51.3],[7.1,51.2]]'
const area = (id: string, lines = ring): string =>
  `{"type":"Feature","id":"${id}","geometry":{"type":"Polygon","coordinates":[${lines}]}}`

const geojson = (...features: readonly string[]): string =>
  `{"type":"FeatureCollection",
"source":{"credit":"© Musteramt","url":"https://amt.example.net/"},
"features":[
${features.join(',\n')}
]}
`

const outlines = (title: string, text: string, ...found: readonly string[]): Row =>
  files(title, { 'outlines/05.geojson': text }, ...found)

const land = area('land')

export const outlineFiles: readonly Row[] = [
  outlines('nothing wrong with outlines', geojson(land, area('05998'), area('05997'))),
  outlines('a comma too many', geojson(`${land},`), 'outlines/05.geojson outlines/not-json 6:1'),
  outlines(
    'a geometry that is no lines',
    geojson(land, area('05998').replace('"Polygon"', '"Point"')),
    'outlines/05.geojson outlines/form 5:19',
  ),
  outlines(
    'outlines without a source',
    geojson(land).replace('"credit":"© Musteramt",', ''),
    'outlines/05.geojson outlines/form 1:1',
  ),
  outlines(
    'outlines without the land',
    geojson(area('05998')),
    'outlines/05.geojson outlines/without-land 1:1',
  ),
  outlines(
    'a district of another state, and one that there is not',
    geojson(land, area('09162'), area('05999')),
    'outlines/05.geojson outlines/wrong-key 5:19',
    'outlines/05.geojson outlines/wrong-key 6:19',
  ),
  outlines(
    'a district twice',
    geojson(land, area('05998'), area('05998')),
    'outlines/05.geojson outlines/repeated 6:19',
  ),
  outlines(
    'latitude before longitude',
    geojson(land, area('05998', ring.replaceAll(/\[(7\.\d),(51\.\d)\]/g, '[$2,$1]'))),
    'outlines/05.geojson outlines/elsewhere 5:19',
  ),
  outlines(
    'more than any page should carry',
    geojson(land, area('05998', `[${'[7.1,51.2],'.repeat(30_000)}[7.1,51.2]]`)),
    'outlines/05.geojson outlines/too-large 1:1',
  ),
  files(
    'outlines of a state that is not one of the network',
    { 'outlines/09.geojson': geojson(land) },
    'outlines/09.geojson outlines/other-state 1:1',
  ),
  files('a note beside outlines', { 'outlines/README.md': '# Umrisse' }),
]
