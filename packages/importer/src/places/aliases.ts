/** Another name of a municipality that the list does not tell. */
export interface Alias {
  readonly name: string
  readonly ags: string
  /** The year in which the named place became part of this municipality or took its present name. */
  readonly since?: string
}

/** Former names. More can be handed in. Source: docs/import.md. */
export const formerNames: readonly Alias[] = [
  // The district became part of the city region on 21 October 2009.
  { name: 'Kreis Aachen', ags: '05334', since: '2009' },
]

/** What short forms leave out: an addition in brackets, after a slash, or the water a town lies at. */
const addition = /^(\S.*?)(?: \([^()]*\)|\/\S+| (?:am|an der) \S+)$/

/** The short form of a name with an addition: Menden (Sauerland) is called Menden. */
export const shortForm = (name: string): string | undefined => addition.exec(name)?.[1]
