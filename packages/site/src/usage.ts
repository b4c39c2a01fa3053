import type { MunicipalProfile, Release, Slug } from '@kommunalgraph/model'

/** Municipalities that use a concept, by `scheme#notation`, in the order of their addresses. */
export type Usage = ReadonlyMap<string, readonly Slug[]>

/** Where a record names concepts of a scheme. */
const uses: Readonly<
  Record<string, (record: MunicipalProfile) => readonly (string | undefined)[]>
> = {
  kinds: ({ kind }) => [kind],
  cohorts: ({ membership }) => [membership?.cohort],
  programmes: ({ membership }) => [membership?.programme].flat(),
  phases: ({ phases = [] }) => phases,
  'fields-of-action': ({ fieldsOfAction = [] }) => fieldsOfAction,
  components: ({ components = [] }) => components,
  funding: ({ funding = [] }) => funding,
  measures: ({ statistics = [] }) => statistics.map(({ measure }) => measure),
  methods: ({ statistics = [] }) => statistics.map(({ method }) => method),
}

/** Whether profiles name concepts of a scheme at all. */
export const isUsed = (scheme: string): boolean => scheme in uses

function collect(release: Release): Usage {
  const usage = new Map<string, Slug[]>()
  for (const slug of release.slugs()) {
    const record = release.record(slug)
    if (record === undefined) continue
    for (const [scheme, notationsOf] of Object.entries(uses))
      for (const notation of new Set(notationsOf(record)))
        if (notation !== undefined) append(usage, `${scheme}#${notation}`, slug)
  }
  return usage
}

function append(usage: Map<string, Slug[]>, key: string, slug: Slug): void {
  const known = usage.get(key)
  if (known === undefined) usage.set(key, [slug])
  else known.push(slug)
}

const collected = new WeakMap<Release, Usage>()

/** Who uses which concept: walked through once per release, since it reads every record. */
function usageOf(release: Release): Usage {
  const known = collected.get(release)
  if (known !== undefined) return known
  const usage = collect(release)
  collected.set(release, usage)
  return usage
}

export const usersOf = (release: Release, scheme: string, notation: string): readonly Slug[] =>
  usageOf(release).get(`${scheme}#${notation}`) ?? []
