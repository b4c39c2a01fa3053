import { type MunicipalProfile, recordRows, referencesIn } from '@kommunalgraph/model'

/** Every concept that a record names, as `phases/birth`, each once. */
export const conceptsOf = (record: MunicipalProfile): readonly string[] => [
  ...new Set(
    referencesIn('scheme', recordRows, record).map(({ text, to }) => `${to.scheme}/${text}`),
  ),
]
