import type { Release } from '@kommunalgraph/model'
import type { Instant } from '@kommunalgraph/rdf'
import * as vocabulary from '@kommunalgraph/rdf/vocabularies'
import type { Quad } from 'n3'
import { describeCatalogue } from '../catalogue/catalogue.ts'
import { pageCount } from '../catalogue/pages.ts'
import type { DumpSet } from '../dump-set.ts'
import type { ApplicationProfile } from '../profiles/profiles.ts'
import { ownShapes } from './own-shapes.ts'
import { servedAddresses } from './rate.ts'
import { type QualityScore, scoreOf } from './score.ts'
import { type ShapeFinding, validateShapes } from './shacl.ts'
import { viewOf } from './view.ts'

const { dcat } = vocabulary

/** Municipalities that are checked together: some 8,000 statements, for which the engine takes 0.2 GB. */
const slice = 100

/** What a whole catalogue was found to be. */
export interface Audit {
  readonly profile: ApplicationProfile
  readonly scores: readonly QualityScore[]
  readonly findings: readonly ShapeFinding[]
}

interface AuditOptions {
  readonly profile: ApplicationProfile
  readonly dumps?: DumpSet | undefined
  readonly issued?: Instant | undefined
}

const documentOf = (iri: string): string => iri.split('#', 1)[0] ?? iri

/**
 * Whether nothing is wrong with a dataset: a finding about a thing of its document is its own, one about the catalogue
 * or a shared thing is everybody's.
 */
function compliance(findings: readonly ShapeFinding[], datasets: readonly string[]) {
  const broken = findings.filter(({ severity }) => severity === 'Violation')
  const documents = new Set(datasets.map(documentOf))
  const faulty = new Set(broken.map(({ focus }) => documentOf(focus)))
  const shared = [...faulty].some((document) => !documents.has(document))
  return (dataset: string): boolean => !shared && !faulty.has(documentOf(dataset))
}

async function auditPage(
  quads: readonly Quad[],
  shapes: readonly Quad[],
  answers: (address: string) => boolean,
) {
  const findings = await validateShapes(shapes, quads)
  const view = viewOf(quads)
  const datasets = view.instances(dcat.Dataset)
  const circumstances = { answers, compliant: compliance(findings, datasets) }
  return { findings, scores: datasets.map((each) => scoreOf(view, each, circumstances)) }
}

/** Check the whole catalogue with our shapes, and rate every dataset of it; takes its time with the collection. */
export async function auditCatalogue(release: Release, options: AuditOptions): Promise<Audit> {
  const { dumps, profile } = options
  const shapes = ownShapes(profile.name)
  const answers = servedAddresses(release, dumps)
  const scores: QualityScore[] = []
  const findings: ShapeFinding[] = []
  for (let page = 1; page <= pageCount(release, slice); page++) {
    const quads = describeCatalogue(release, { ...options, page, size: slice })
    const found = await auditPage(quads, shapes, answers)
    scores.push(...found.scores)
    findings.push(...found.findings)
  }
  return { profile, scores, findings }
}
