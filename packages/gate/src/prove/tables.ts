import {
  type MunicipalProfile,
  municipalityColumns,
  type ReferenceData,
  type Slug,
} from '@kommunalgraph/model'
import { parse } from 'csv-parse/sync'
import { faultsIf, type ProofFault, toProofFault } from './fault.ts'

/* Proofs of the formats that are made from the record, not from its graph. */

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause)

/** Whether the published JSON is the record again: the very one that the schema accepted. */
export function jsonFaults(text: string, record: MunicipalProfile): readonly ProofFault[] {
  try {
    const { slug: _slug, iri: _iri, ...said } = JSON.parse(text) as Record<string, unknown>
    const fields = new Set([...Object.keys(record), ...Object.keys(said)])
    const differing = [...fields].filter(
      (field) => textOf(Reflect.get(said, field)) !== textOf(Reflect.get(record, field)),
    )
    return faultsIf('json', differing, 'json')
  } catch (cause) {
    return [toProofFault('unreadable', [messageOf(cause)], 'json')]
  }
}

/** Fields in the order of their names: two readers may list them differently. */
const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Whether another's parser reads one row with the cells that the columns give, free text perhaps disarmed. */
export function csvFaults(
  text: string,
  referenceData: Pick<ReferenceData, 'base' | 'fields'>,
  slug: Slug,
  record: MunicipalProfile,
): readonly ProofFault[] {
  try {
    const [names = [], ...rows]: readonly (readonly string[])[] = parse(text)
    const wrong = municipalityColumns(referenceData).flatMap(({ name, value, freeText }) => {
      const wanted = String(value({ slug, record }) ?? '')
      const found = rows[0]?.[names.indexOf(name)]
      const same = found === wanted || (freeText === true && found === `'${wanted}`)
      return same ? [] : [`${name}: - ${wanted} + ${found ?? ''}`]
    })
    return faultsIf('csv', rows.length === 1 ? wrong : [`${rows.length} rows`], 'csv')
  } catch (cause) {
    return [toProofFault('unreadable', [messageOf(cause)], 'csv')]
  }
}
