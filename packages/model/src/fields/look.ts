import * as is from '../constraints.ts'
import { field, nodeField, nodeShape } from './field.ts'

/* How the site of a network looks: files are in the folder `look/`. */

const logo = nodeShape({
  file: field(
    is.pictureFile,
    ['Datei', 'file'],
    ['SVG oder PNG in `look/`, bis 64 KiB.', 'SVG or PNG in `look/`, up to 64 KiB.'],
  ),
  dark: field(
    is.pictureFile.optional(),
    ['Datei für dunkel', 'file for dark'],
    [
      'Für das dunkle Thema; ohne sie steht das Logo dort auf Weiß.',
      'For the dark theme; without it the logo is on white there.',
    ],
  ),
  alt: field(
    is.germanLine,
    ['Alternativtext', 'alternative text'],
    ['Was auf dem Logo steht.', 'What the logo says.'],
  ),
})

const colours = nodeShape({
  light: field(
    is.colour,
    ['Hell', 'light'],
    ['Auf hellem Grund, `#rrggbb` in Anführungszeichen.', 'On light ground, `#rrggbb` in quotes.'],
  ),
  dark: field(
    is.colour.optional(),
    ['Dunkel', 'dark'],
    [
      'Auf dunklem Grund; ohne sie die nächste hellere Abstufung, die sich genug abhebt.',
      'On dark ground; without it the nearest lighter shade that stands out enough.',
    ],
  ),
})

const font = nodeShape({
  name: field(
    is.familyName,
    ['Name', 'name'],
    ['Wie die Schrift heißt.', 'What the typeface is called.'],
  ),
  licence: field(
    is.line,
    ['Lizenz', 'licence'],
    [
      'Unter welcher sie verbreitet werden darf; steht im Impressum.',
      'Under which it may be distributed; shown in the legal notice.',
    ],
  ),
  regular: field(
    is.fontFile,
    ['Normaler Schnitt', 'regular weight'],
    ['WOFF2 in `look/`, bis 48 KiB.', 'WOFF2 in `look/`, up to 48 KiB.'],
  ),
  bold: field(
    is.fontFile.optional(),
    ['Fetter Schnitt', 'bold weight'],
    [
      'WOFF2 in `look/`; ohne ihn zeichnet der Browser ihn selbst.',
      'WOFF2 in `look/`; without it the browser draws its own.',
    ],
  ),
})

export const look = nodeShape({
  logo: nodeField(
    logo,
    ['Logo', 'logo'],
    [
      'Im Kopf jeder Seite und auf Vorschaubildern.',
      'At the head of every page and in preview pictures.',
    ],
  ),
  icon: field(
    is.pictureFile.optional(),
    ['Symbol', 'icon'],
    [
      'SVG oder PNG in `look/`, quadratisch, für den Browser.',
      'SVG or PNG in `look/`, square, for the browser.',
    ],
  ),
  colour: nodeField(
    colours,
    ['Farbe', 'colour'],
    [
      'Für Links, Knöpfe und Zeichnungen; 4,5 : 1 zum Grund.',
      'Of links, buttons and drawings; 4.5 : 1 to the ground.',
    ],
  ),
  secondColour: nodeField(
    colours,
    ['Zweite Farbe', 'second colour'],
    [
      'Für Zahlen zu Kindern in Zeichnungen; 3 : 1 zum Grund.',
      'Of figures about children in drawings; 3 : 1 to the ground.',
    ],
  ),
  font: nodeField(
    font,
    ['Schrift', 'typeface'],
    ['Ohne sie gelten Schriften des Systems.', 'Without it fonts of the system are used.'],
  ),
})
