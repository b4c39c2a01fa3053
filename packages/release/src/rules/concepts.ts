import type { MunicipalProfile, SchemeName } from '@kommunalgraph/model'

type Named = (record: MunicipalProfile) => readonly (string | undefined)[]

/** Where a record names concepts, by scheme. */
const namedIn: Readonly<Partial<Record<SchemeName, Named>>> = {
  kinds: ({ kind }) => [kind],
  cohorts: ({ membership }) => [membership?.cohort],
  programmes: ({ membership }) => [membership?.programme ?? []].flat(),
  phases: ({ phases }) => phases ?? [],
  'fields-of-action': ({ fieldsOfAction }) => fieldsOfAction ?? [],
  components: ({ components }) => components ?? [],
  funding: ({ funding }) => funding ?? [],
  measures: ({ statistics }) => (statistics ?? []).map(({ measure }) => measure),
  methods: ({ statistics }) => (statistics ?? []).map(({ method }) => method),
}

/** Every concept that a record names, as `phases/birth`, each once. */
export const conceptsOf = (record: MunicipalProfile): readonly string[] => [
  ...new Set(
    Object.entries(namedIn).flatMap(([scheme, named]) =>
      named(record).flatMap((notation) => (notation === undefined ? [] : `${scheme}/${notation}`)),
    ),
  ),
]
