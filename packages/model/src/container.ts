/** What tells where a municipality lies. */
export interface Contained {
  readonly identifiers?: { readonly ags?: string | undefined } | undefined
  readonly partOf?: string | undefined
}

/** The key of the territory around: written in the record, else the beginning of its own key. */
export function containerKeyOf({ identifiers, partOf }: Contained): string | undefined {
  const ags = identifiers?.ags
  if (partOf !== undefined || ags === undefined) return partOf
  return ags.length === 2 ? undefined : ags.slice(0, ags.length === 8 ? 5 : 2)
}
