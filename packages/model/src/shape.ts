import type { Network } from './fields/network.ts'
import type { MunicipalProfile } from './fields/record.ts'

/** A record as JSON, of whatever shape. */
type AnyRecord = Readonly<Record<string, unknown>>

interface Membership extends AnyRecord {
  readonly since?: string
  readonly programme?: string | readonly string[]
  readonly youthOffice?: AnyRecord
}

/** A membership in several programmes became one participation in each; it began with the first of them. */
function participationsOf({ programme, since, youthOffice, ...rest }: Membership): AnyRecord {
  const programmes = programme === undefined ? [undefined] : [programme].flat()
  const all = programmes.map((each, index) => ({
    ...(each !== undefined && { programme: each }),
    ...(index === 0 && since !== undefined && { since }),
    ...rest,
  }))
  const participations = all.filter((each) => Object.keys(each).length > 0)
  return {
    ...(participations.length > 0 && { participations }),
    ...(youthOffice && { youthOffice }),
  }
}

const withParticipations = (record: AnyRecord): AnyRecord =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      // A record of this shape was checked by the tables of its time.
      name === 'membership'
        ? Object.entries(participationsOf(value as Membership))
        : [[name, value]],
    ),
  )

/**
 * Step n brings a record from shape n to shape n + 1. Who changes what a record looks like adds one, so that records of
 * earlier versions can still be shown and redacted; a step that was released never changes.
 */
const steps: readonly ((record: AnyRecord) => AnyRecord)[] = [withParticipations]

/** The shape that records have now. */
export const recordShape = steps.length + 1

/** A record of an earlier version, as records are now. */
export const toPresentShape = (record: AnyRecord, shape: number): MunicipalProfile =>
  // What was checked in its own shape, the steps bring to this one.
  steps.slice(shape - 1).reduce((each, step) => step(each), record) as unknown as MunicipalProfile

/** The network of an earlier release, as networks are now: it named one state. */
export const toPresentNetwork = ({ state, ...network }: AnyRecord): Network =>
  // What was checked in its own shape, this brings to the present one.
  ({ ...network, ...(state !== undefined && { states: [state] }) }) as unknown as Network
