import { folder } from '../fixture.ts'
import { png, svg } from '../look/files.ts'
import { files, type Row } from './row.ts'

/** Logo, colours and typeface of the network: `look` in `network.yaml` from line 33 on, and the files in `look/`. */

const withLook = (look: string): string => `${folder['network.yaml']}look:\n${look}`

const look = (
  title: string,
  text: string,
  others: Readonly<Record<string, string | Uint8Array>>,
  ...found: readonly string[]
): Row => files(title, { 'network.yaml': withLook(text), ...others }, ...found)

const alt = 'alt: { de: Musternetz, en: Sample network }'
const logo = `  logo: { file: logo.svg, ${alt} }\n`
const pngLogo = `  logo: { file: logo.png, ${alt} }\n`
const font = (name: string): string =>
  `  font: { name: ${name}, licence: CC0 1.0, regular: muster.woff2 }\n`

const drawn = (title: string, text: string, ...found: readonly string[]): Row =>
  look(title, logo, { 'look/logo.svg': text }, ...found.map((each) => `look/logo.svg ${each}`))

export const lookRows: readonly Row[] = [
  look(
    'no fault in logo, icon and colours',
    `${logo}  icon: icon.png\n  colour: { light: "#005F73" }\n  secondColour: { light: "#b5651d", dark: "#e0a060" }\n`,
    { 'look/logo.svg': svg(), 'look/icon.png': png(32, 32), 'look/README.md': 'Für Menschen.' },
  ),
  look('a colour that is none', '  colour: { light: teal }\n', {}, 'network colour/format 34:20'),
  look(
    'a colour without quotation marks',
    '  colour:\n    light: #005f73\n',
    {},
    'network value/empty 35:5',
    'network yaml/comment 35:12',
  ),
  look('pale text', '  colour: { light: "#7fc8c8" }\n', {}, 'network look/contrast 34:20'),
  look(
    'dark text on dark',
    '  colour: { light: "#005f73", dark: "#005f73" }\n',
    {},
    'network look/contrast 34:37',
  ),
  look('a pale mark', '  secondColour: { light: "#f0d0a0" }\n', {}, 'network look/contrast 34:26'),
  look(
    'a name with a folder',
    `  logo: { file: ../logo.svg, ${alt} }\n`,
    {},
    'network look/picture-name 34:17',
  ),
  look(
    'a font of another form',
    '  font: { name: Muster, licence: CC0 1.0, regular: muster.ttf }\n',
    {},
    'network look/font-name 34:52',
  ),
  look(
    'a name that would end the rule',
    font('"Muster\\"; }"'),
    { 'look/muster.woff2': new Uint8Array() },
    'look/muster.woff2 look/not-readable 1:1',
    'network look/family-name 34:17',
  ),
  look('a file that is not there', logo, {}, 'network look/missing-file 34:17'),
  look(
    'a file that nobody names',
    logo,
    { 'look/logo.svg': svg(), 'look/alt.svg': svg() },
    'look/alt.svg look/unused 1:1',
  ),
  look(
    'a file that is too large',
    logo,
    { 'look/logo.svg': svg(`<desc>${'x'.repeat(70_000)}</desc>`) },
    'look/logo.svg look/too-large 1:1',
  ),
  look(
    'a text that is called a PNG',
    pngLogo,
    { 'look/logo.png': svg() },
    'look/logo.png look/not-readable 1:1',
  ),
  look(
    'half a PNG',
    pngLogo,
    { 'look/logo.png': png(40, 20).subarray(0, 60) },
    'look/logo.png look/not-readable 1:1',
  ),
  look(
    'a PNG that is a line',
    pngLogo,
    { 'look/logo.png': png(400, 20) },
    'look/logo.png look/proportions 1:1',
  ),
  look(
    'an icon that is no square',
    '  icon: icon.svg\n',
    { 'look/icon.svg': svg() },
    'look/icon.svg look/proportions 1:1',
  ),
  look(
    'a picture of another kind',
    '',
    { 'look/logo.gif': 'GIF89a' },
    'look/logo.gif data/unexpected-file 1:1',
    'network value/empty 33:1',
  ),
  drawn('a script', svg('<script>alert(1)</script>'), 'look/unsafe 1:103'),
  drawn('a handler', svg('<g onload="alert(1)"/>'), 'look/unsafe 1:103'),
  drawn(
    'a picture from elsewhere',
    svg('<image href="https://example.org/a.png"/>'),
    'look/unsafe 1:103',
    'look/unsafe 1:103',
  ),
  drawn(
    'a style sheet from elsewhere',
    svg('<style>@import "https://example.org/a.css";</style>'),
    'look/unsafe 1:110',
  ),
  drawn('no size', svg('', ''), 'look/without-size 1:1'),
  drawn('a tag that is not closed', svg('<g>'), 'look/not-readable 1:106'),
]
