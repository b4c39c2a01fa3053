import type { Message } from '@kommunalgraph/model'
import { localeFormats } from '../language.ts'
import type { Direction } from '../map/direction.ts'
import { words } from './words.ts'

const directions: Readonly<Record<Direction, Message>> = {
  centre: { de: 'in der Mitte', en: 'in the centre' },
  north: { de: 'im Norden', en: 'in the north' },
  northEast: { de: 'im Nordosten', en: 'in the north-east' },
  east: { de: 'im Osten', en: 'in the east' },
  southEast: { de: 'im Südosten', en: 'in the south-east' },
  south: { de: 'im Süden', en: 'in the south' },
  southWest: { de: 'im Südwesten', en: 'in the south-west' },
  west: { de: 'im Westen', en: 'in the west' },
  northWest: { de: 'im Nordwesten', en: 'in the north-west' },
}

export const mapWords = words({
  heading: { de: 'Karte', en: 'Map' },
  title: {
    de: (count: number, formatted: string) =>
      `Karte mit ${formatted} ${localeFormats.de.isOne(count) ? 'Kommune' : 'Kommunen'}`,
    en: (count: number, formatted: string) =>
      `Map with ${formatted} ${localeFormats.en.isOne(count) ? 'municipality' : 'municipalities'}`,
  },
  points: {
    de: (hatched: string | undefined) =>
      `Jedes Zeichen ist eine Kommune und führt zu ihrem Profil; seine Form sagt, welcher Art sie ist. ${hatched ? `Schraffiert: ${hatched}. ` : ''}Dieselben Kommunen stehen als Liste daneben.`,
    en: (hatched: string | undefined) =>
      `Each symbol is a municipality and links to its profile; its shape shows what kind it is. ${hatched ? `Hatched: ${hatched}. ` : ''}The same municipalities are listed beside it.`,
  },
  hatched: {
    de: (names: string) => `Schraffiert: ${names}, die Mitglieder sind.`,
    en: (names: string) => `Hatched: ${names} that are members.`,
  },
  crowded: {
    de: (shown: string, total: string) =>
      `Die Karte zeigt ${shown} von ${total} Kommunen; mehr wären nicht zu unterscheiden.`,
    en: (shown: string, total: string) =>
      `The map shows ${shown} of ${total} municipalities; more would be impossible to tell apart.`,
  },
  elsewhere: {
    de: (formatted: string) => `Ohne Ort auf der Karte: ${formatted}.`,
    en: (formatted: string) => `Not on the map: ${formatted}.`,
  },
  borders: { de: 'Grenzen', en: 'Borders' },
  changed: { de: 'Daten verändert', en: 'data changed' },
  schematic: { de: 'Schematische Karte ohne Grenzen.', en: 'Schematic map without borders.' },
  located: { de: (name: string) => `Lage: ${name}`, en: (name: string) => `Location: ${name}` },
  lies: {
    de: (name: string, direction: Direction, state: string) =>
      `${name} liegt ${directions[direction].de} von ${state}.`,
    en: (name: string, direction: Direction, state: string) =>
      `${name} is ${directions[direction].en} of ${state}.`,
  },
  buttons: {
    zoomIn: { de: 'Karte vergrößern', en: 'Zoom in' },
    zoomOut: { de: 'Karte verkleinern', en: 'Zoom out' },
    toWest: { de: 'Nach Westen', en: 'To the west' },
    toNorth: { de: 'Nach Norden', en: 'To the north' },
    toSouth: { de: 'Nach Süden', en: 'To the south' },
    toEast: { de: 'Nach Osten', en: 'To the east' },
  },
})
