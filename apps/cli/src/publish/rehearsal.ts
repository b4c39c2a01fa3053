import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlannedChange, PlannedDifference, Publication } from '@kommunalgraph/gate'
import type { Issue } from '@kommunalgraph/model'
import { fieldLines } from '@kommunalgraph/validator'

/** A difference with the line where it stands. */
interface LinedDifference extends Omit<PlannedDifference, 'place'> {
  readonly line?: number
}

interface LinedChange extends Omit<PlannedChange, 'differences'> {
  readonly file: string
  readonly differences: readonly LinedDifference[]
}

/** What a publish would do, for people and programs: no value that is about a person, only field and line. */
export interface Preview {
  readonly state: Publication['state']
  readonly totals: {
    readonly created: number
    readonly updated: number
    readonly deleted: number
    readonly triples: PlannedChange['triples']
    readonly pages: number
    readonly datasets: number
  }
  readonly municipalities: readonly LinedChange[]
  /** Paths of documents about shared things that would say something else, or go. */
  readonly documents: readonly string[]
  readonly dropped: readonly string[]
  /** What all pages would show otherwise: fields of `network.yaml`, files of the look. */
  readonly everywhere: readonly string[]
  readonly pages: readonly string[]
  readonly datasets: readonly string[]
  readonly findings: readonly Issue[]
}

async function withLines(
  folder: string,
  { differences, ...change }: PlannedChange,
): Promise<LinedChange> {
  const file = `municipalities/${change.slug}.yaml`
  const places = differences.some(({ place }) => place !== undefined)
  const lineOf = places ? fieldLines(await readFile(join(folder, file), 'utf8')) : undefined
  return {
    ...change,
    file,
    differences: differences.map(({ place, ...each }) => ({
      ...each,
      ...(place && lineOf && { line: lineOf(place) }),
    })),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** @param folder - the data, where the lines are looked up */
export async function previewOf(folder: string, publication: Publication): Promise<Preview> {
  const { issues, rehearsal, state } = publication
  const planned = rehearsal?.municipalities ?? []
  const count = (change: PlannedChange['change']) =>
    planned.filter((each) => each.change === change).length
  const { datasets = [], documents = [], dropped = [], pages = [] } = rehearsal ?? {}
  const { everywhere = [] } = rehearsal ?? {}
  const municipalities: LinedChange[] = []
  for (const each of planned) municipalities.push(await withLines(folder, each))
  return {
    state,
    totals: {
      ...{ created: count('create'), updated: count('update'), deleted: count('delete') },
      triples: {
        added: sum(planned.map(({ triples }) => triples.added)),
        removed: sum(planned.map(({ triples }) => triples.removed)),
      },
      ...{ pages: pages.length, datasets: datasets.length },
    },
    ...{ municipalities, documents, dropped, everywhere, pages, datasets },
    findings: issues,
  }
}
