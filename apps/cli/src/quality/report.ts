import {
  type Audit,
  dimensions,
  fullScore,
  type Metric,
  type QualityScore,
  ratingOf,
  type ShapeFinding,
  summaryOf,
} from '@kommunalgraph/catalog'
import type { PageLanguage } from '@kommunalgraph/model'
import { say } from '../language.ts'

/** Of what hits a hundred datasets, one line says enough. */
const mostExamples = 3

const wordsOf = {
  de: {
    average: 'Im Mittel',
    lowest: 'am wenigsten',
    of: 'von',
    full: 'mit voller Punktzahl',
    missing: 'Was fehlt',
    nothing: 'Es fehlt nichts.',
    datasets: 'Datensätze',
    shapes: 'Regeln (SHACL)',
    sound: 'keine Befunde',
    times: 'mal',
    below: 'Unter der vollen Punktzahl',
  },
  en: {
    average: 'On average',
    lowest: 'lowest',
    of: 'of',
    full: 'with the full score',
    missing: 'What is missing',
    nothing: 'Nothing is missing.',
    datasets: 'datasets',
    shapes: 'Rules (SHACL)',
    sound: 'no findings',
    times: 'times',
    below: 'Below the full score',
  },
} as const

const labels = (missing: readonly Metric[], language: PageLanguage): string =>
  missing.map(({ label, points }) => `${say(label, language)} (${points})`).join(', ')

function sums({ scores }: Audit, language: PageLanguage): string[] {
  const words = wordsOf[language]
  const { average, counted, dimensions: parts, full, lowest, most } = summaryOf(scores)
  const rating = say(ratingOf(average), language)
  return [
    `${words.average} ${Math.round(average)} ${words.of} ${most} (${rating}), ${words.lowest} ${lowest}; ${full} ${words.of} ${counted} ${words.full}`,
    ...parts.map(
      ({ label, most: highest, points }) =>
        `  ${say(label, language).padEnd(18)} ${String(Math.round(points)).padStart(3)} / ${highest}`,
    ),
  ]
}

function missingLines({ scores }: Audit, language: PageLanguage): string[] {
  const words = wordsOf[language]
  const { missing } = summaryOf(scores)
  if (missing.length === 0) return [words.nothing]
  return [
    `${words.missing}:`,
    ...missing.flatMap(({ count, label, remedy }) => [
      `  ${say(label, language)}: ${count} ${words.datasets}`,
      `    → ${say(remedy, language)}`,
    ]),
  ]
}

function scoreLines(scores: readonly QualityScore[], language: PageLanguage): string[] {
  const below = scores.filter(({ points }) => points < fullScore)
  if (below.length === 0) return []
  return [
    `${wordsOf[language].below}:`,
    ...below.map(
      ({ dataset, missing, points }) => `  ${points}  ${dataset}  ${labels(missing, language)}`,
    ),
  ]
}

/** Findings of one kind together: what a shape says about a property, and where. */
function findingLines(findings: readonly ShapeFinding[], language: PageLanguage): string[] {
  const words = wordsOf[language]
  if (findings.length === 0) return [`${words.shapes}: ${words.sound}`]
  const groups = Map.groupBy(
    findings,
    ({ message, path = '', severity }) => `${severity} ${path} ${message}`,
  )
  return [
    `${words.shapes}:`,
    ...[...groups].flatMap(([kind, same]) => [
      `  ${kind} (${same.length} ${words.times})`,
      ...same
        .slice(0, mostExamples)
        .map(({ focus, value }) => `    ${focus} ${value ?? ''}`.trimEnd()),
    ]),
  ]
}

/** What a person at a terminal reads. */
export function prettyReport(audit: Audit, language: PageLanguage): string {
  const paragraphs = [
    [say(audit.profile.title, language), ...sums(audit, language)],
    missingLines(audit, language),
    scoreLines(audit.scores, language),
    findingLines(audit.findings, language),
  ]
  const written = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${written.join('\n\n')}\n`
}

/** The same for programs. */
export function jsonReport({ findings, profile, scores }: Audit): string {
  const { dimensions: parts, missing, ...sum } = summaryOf(scores)
  const report = {
    profile: profile.name,
    ...sum,
    dimensions: Object.fromEntries(
      parts.map(({ name, points, most }) => [name, { label: dimensions[name], points, most }]),
    ),
    missing,
    datasets: scores.map(({ dataset, missing: lacking, points }) => ({
      dataset,
      points,
      missing: lacking.map(({ name }) => name),
    })),
    findings,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
