import type { Network } from './fields/network.ts'
import type { MunicipalProfile } from './fields/record.ts'

/** A record as JSON, of whatever shape. */
type AnyRecord = Readonly<Record<string, unknown>>

/**
 * Step n brings a record from shape n to shape n + 1. Who changes what a record looks like adds one, so that records of
 * earlier versions can still be shown and redacted; a step that was released never changes.
 */
const steps: readonly ((record: AnyRecord) => AnyRecord)[] = []

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
