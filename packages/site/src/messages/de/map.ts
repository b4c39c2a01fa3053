import { formats } from '../../language.ts'
import type { Direction } from '../../map/direction.ts'

const { isOne } = formats.de

const directions: Readonly<Record<Direction, string>> = {
  centre: 'in der Mitte',
  north: 'im Norden',
  northEast: 'im Nordosten',
  east: 'im Osten',
  southEast: 'im Südosten',
  south: 'im Süden',
  southWest: 'im Südwesten',
  west: 'im Westen',
  northWest: 'im Nordwesten',
}

export const map = {
  heading: 'Karte',
  title: (count: number, formatted: string) =>
    `Karte mit ${formatted} ${isOne(count) ? 'Kommune' : 'Kommunen'}`,
  points:
    'Jedes Zeichen ist eine Kommune und führt zu ihrem Profil; seine Form sagt, welcher Art sie ist. Kreise sind schraffiert. Dieselben Kommunen stehen als Liste daneben.',
  hatched: 'Schraffiert: Gebiet eines Kreises, der Mitglied ist.',
  crowded: (shown: string, total: string) =>
    `Die Karte zeigt ${shown} von ${total} Kommunen; mehr wären nicht zu unterscheiden.`,
  elsewhere: (formatted: string) => `Ohne Ort auf der Karte: ${formatted}.`,
  borders: 'Grenzen',
  changed: 'Daten verändert',
  schematic: 'Schematische Karte ohne Grenzen.',
  located: (name: string) => `Lage: ${name}`,
  lies: (name: string, direction: Direction, land: string | undefined) =>
    `${name} liegt ${directions[direction]}${land === undefined ? ' des Landes' : ` von ${land}`}.`,
  buttons: {
    zoomIn: 'Karte vergrößern',
    zoomOut: 'Karte verkleinern',
    toWest: 'Nach Westen',
    toNorth: 'Nach Norden',
    toSouth: 'Nach Süden',
    toEast: 'Nach Osten',
  },
}
