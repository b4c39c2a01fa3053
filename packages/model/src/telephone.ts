/** Whether a number is dialled as it stands, in Germany only: 115, 116111. */
export const isServiceNumber = (telephone: string): boolean => !telephone.startsWith('+')

/** A telephone number as an IRI; what is dialled in one country only names it (RFC 3966, section 5.1.4). */
export const telephoneIri = (telephone: string): string =>
  isServiceNumber(telephone) ? `tel:${telephone};phone-context=+49` : `tel:${telephone}`
