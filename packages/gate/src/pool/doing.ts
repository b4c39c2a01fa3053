import type { LookUp } from '../tasks/prove.ts'
import type { Jobs, Kind } from './protocol.ts'

/** Does one task after the other. */
export type Doing<K extends Kind> = (task: Jobs[K]['task']) => Promise<Jobs[K]['result']>

type Ready<K extends Kind> = (
  setup: Jobs[K]['setup'],
  withLookUps: <T>(work: (lookUp: LookUp) => Promise<T>) => Promise<T>,
) => Promise<Doing<K>>

/**
 * How each kind of work is done, in whatever thread. Parsers and shapes are loaded with the first proof: who only
 * checks needs none of them.
 */
const doings: { readonly [K in Kind]: Ready<K> } = {
  async check(setup) {
    const { check } = await import('../tasks/check.ts')
    return (task) => check(task, setup)
  },
  async document(setup) {
    const { proveDocument } = await import('../tasks/document.ts')
    return (task) => proveDocument(task, setup)
  },
  async prove(setup, withLookUps) {
    const { prove } = await import('../tasks/prove.ts')
    return (task) => withLookUps((lookUp) => prove(task, setup, lookUp))
  },
}

/** Get ready for work of a kind. */
export const doing = <K extends Kind>(kind: K, ...rest: Parameters<Ready<K>>): Promise<Doing<K>> =>
  doings[kind](...rest)
