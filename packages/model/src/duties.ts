import { z } from 'zod'
import * as is from './constraints.ts'

/*
 * What the law asks of whoever runs a public website. Every entry may be missing here: the check tells what is, as a
 * warning as long as the network is a demonstration, as an error afterwards.
 */

const office = z.strictObject({ name: is.line, url: is.url })

/** § 5 DDG and § 18 MStV: under which address, represented by whom, who answers for what is written. */
const imprint = z.strictObject({
  address: z
    .strictObject({ street: is.line.optional(), postcode: is.postcode, town: is.line })
    .optional(),
  representedBy: is.line.optional(),
  responsible: is.line.optional(),
  register: is.line.optional(),
  vatId: is.line.optional(),
})

/** Article 13 of Regulation (EU) 2016/679: whom to ask, where to complain, how long the server's log is kept. */
const privacy = z.strictObject({
  contact: is.email.optional(),
  authority: office.optional(),
  logDays: z.int().nonnegative().max(366).optional(),
})

/** Directive (EU) 2016/2102, article 7, and § 10b BGG NRW: how far, who says so, whom to tell of a barrier. */
const accessibility = z.strictObject({
  contact: is.email.optional(),
  checked: is.date.optional(),
  method: is.localized.optional(),
  barriers: z.array(is.localized).readonly().optional(),
  ombudsman: office.optional(),
})

/** RFC 9116. A day means its beginning in UTC. */
const security = z.strictObject({ contact: is.email.optional(), expires: is.instant.optional() })

export const dutiesSchema = z.strictObject({
  imprint: imprint.optional(),
  privacy: privacy.optional(),
  accessibility: accessibility.optional(),
  /** What this website is and how to use it, in Leichte Sprache, written by the publisher. */
  simple: is.text.optional(),
  security: security.optional(),
})

/** What the legal pages are made from. */
export type Duties = z.infer<typeof dutiesSchema>

/** Every entry that a published network must have, as its way in `network.yaml`. */
export const requiredDuties = [
  ['imprint', 'address'],
  ['imprint', 'representedBy'],
  ['imprint', 'responsible'],
  ['privacy', 'contact'],
  ['privacy', 'authority'],
  ['privacy', 'logDays'],
  ['accessibility', 'contact'],
  ['accessibility', 'checked'],
  ['accessibility', 'method'],
  ['accessibility', 'ombudsman'],
  ['simple'],
  ['security', 'contact'],
  ['security', 'expires'],
] as const satisfies readonly (readonly string[])[]
