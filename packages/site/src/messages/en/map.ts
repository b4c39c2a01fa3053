import { formats } from '../../language.ts'
import type { Direction } from '../../map/direction.ts'
import type { Messages } from '../messages.ts'

const { isOne } = formats.en

const directions: Readonly<Record<Direction, string>> = {
  centre: 'in the centre',
  north: 'in the north',
  northEast: 'in the north-east',
  east: 'in the east',
  southEast: 'in the south-east',
  south: 'in the south',
  southWest: 'in the south-west',
  west: 'in the west',
  northWest: 'in the north-west',
}

export const map: Messages['map'] = {
  heading: 'Map',
  title: (count, formatted) =>
    `Map with ${formatted} ${isOne(count) ? 'municipality' : 'municipalities'}`,
  points:
    'Each mark is a municipality and leads to its profile; its shape tells of which kind it is. Districts are hatched. The same municipalities are listed beside it.',
  hatched: 'Hatched: area of a district that is a member.',
  crowded: (shown, total) =>
    `The map shows ${shown} of ${total} municipalities; more could not be told apart.`,
  elsewhere: (formatted) => `Without a place on the map: ${formatted}.`,
  borders: 'Borders',
  changed: 'data changed',
  schematic: 'Schematic map without borders.',
  located: (name) => `Location: ${name}`,
  lies: (name, direction, land) =>
    `${name} lies ${directions[direction]} of ${land ?? 'the state'}.`,
  buttons: {
    zoomIn: 'Enlarge the map',
    zoomOut: 'Make the map smaller',
    toWest: 'To the west',
    toNorth: 'To the north',
    toSouth: 'To the south',
    toEast: 'To the east',
  },
}
