import { createHash } from 'node:crypto'

/** What a picture's bytes depend on besides its SVG. Tests hold it against what is installed. */
export const painters = 'resvg-js 2.6.2, Fira Sans 5.3.0'

/**
 * The name of the picture that an SVG gives: the same as long as the bytes are.
 *
 * A version's hash would name it less well: a picture shows words of the network and of concepts, too, and stays the
 * same when a record changes in something that it does not show.
 */
export const pictureName = (svg: string): string =>
  createHash('sha256').update(`${painters}\n${svg}`).digest('hex')
