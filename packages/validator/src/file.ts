import {
  conceptSchemeRows,
  conceptSchemeSchema,
  extraFieldsRows,
  extraFieldsSchema,
  type Issue,
  networkRows,
  networkSchema,
  recordSchema,
  sourcesRows,
  sourcesSchema,
} from '@kommunalgraph/model'
import type { z } from 'zod'
import { type Checked, check } from './check.ts'
import type { Previous, RuleOn, Shared } from './context.ts'
import { decode } from './decode.ts'
import { type Finding, finding, type Position, toIssue, wholeFile } from './finding.ts'
import { isPlaced, placeOf } from './layout.ts'
import type { FoundFile } from './read.ts'
import { leadsSomewhere, websiteIsNotThePublishers } from './rules/addresses.ts'
import { conceptRules, recordFields } from './rules/concepts.ts'
import { contactRules } from './rules/contacts.ts'
import { dateRules } from './rules/dates.ts'
import { dutyRules } from './rules/duties.ts'
import { extraFieldRules } from './rules/extra-fields.ts'
import { figureRules } from './rules/figures.ts'
import { keyRules } from './rules/keys.ts'
import { lookRules } from './rules/look.ts'
import { nameRules } from './rules/names.ts'
import { networkRules } from './rules/network.ts'
import { participationRules } from './rules/participations.ts'
import { personRules } from './rules/persons.ts'
import { referenceRules } from './rules/reference.ts'
import { schemeRules } from './rules/schemes.ts'
import { sharedSourceRules } from './rules/shared-sources.ts'
import { sourceRules } from './rules/sources.ts'
import { statusRules } from './rules/status.ts'
import { quotationRules, textFindings } from './rules/texts.ts'
import { isLineAboutPerson, withoutPersonal } from './without-personal.ts'
import { toYamlDocument, type YamlDocument } from './yaml-document.ts'

/** What a kind of YAML file must be: its schema, then the rules in the order of the fields they look at. */
interface FileType<S extends z.ZodType> {
  readonly schema: S
  readonly rules: readonly RuleOn<z.infer<S>>[]
}

const define = <S extends z.ZodType>(
  schema: S,
  ...rules: readonly RuleOn<z.infer<S>>[]
): FileType<S> => ({
  schema,
  rules,
})

const textRule = (draft: unknown): readonly Finding[] => textFindings(draft)

export const fileTypes = {
  municipality: define(
    recordSchema,
    ...nameRules,
    ...keyRules,
    ...referenceRules,
    ...statusRules,
    ...dateRules,
    ...figureRules,
    ...participationRules,
    ...quotationRules,
    ...conceptRules,
    ...contactRules,
    ...personRules,
    ...sourceRules,
    (record, context) => leadsSomewhere(recordFields(context))(record, context),
    websiteIsNotThePublishers,
    textRule,
  ),
  network: define(
    networkSchema,
    ...networkRules,
    ...dutyRules,
    ...lookRules,
    leadsSomewhere(networkRows),
    textRule,
  ),
  sources: define(sourcesSchema, ...sharedSourceRules, leadsSomewhere(sourcesRows), textRule),
  concepts: define(
    conceptSchemeSchema,
    ...schemeRules,
    leadsSomewhere(conceptSchemeRows),
    textRule,
  ),
  fields: define(extraFieldsSchema, ...extraFieldRules, leadsSomewhere(extraFieldsRows), textRule),
} as const

/** A file of the data folder as text, or why it is none. */
export interface TextFile {
  /** As findings name it: relative, with slashes. */
  readonly file: string
  readonly name: string
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

/** The text of a file that was found, whatever it should hold. */
export function toTextFile(found: FoundFile, file: string): TextFile {
  const place = placeOf(found.path)
  if (!isPlaced(place)) {
    const findings = 'fault' in found ? [found.fault] : place ? [place] : []
    return { file, name: '', text: undefined, findings }
  }
  const { name } = place
  if ('fault' in found) return { file, name, text: undefined, findings: [found.fault] }
  const { text, findings } = decode(found.bytes)
  const isYaml = place.kind !== 'reference' && place.kind !== 'outlines'
  const isWindows = isYaml && text?.includes('\r\n') === true
  const endings = isWindows ? [{ ...finding('data/line-endings', []), at: wholeFile }] : []
  return { file, name, text, findings: [...place.findings, ...findings, ...endings] }
}

/** A YAML file held against its schema, before the rules. */
export interface Read<T> {
  readonly source: TextFile
  readonly document: YamlDocument | undefined
  readonly checked: Checked<T>
}

const nothing: Checked<never> = { value: undefined, draft: undefined, findings: [] }

const isVoid = ({ value, findings }: YamlDocument): boolean =>
  value === null && findings.length === 0

/** Parse a file and hold it against the schema of its kind. */
export function readAs<S extends z.ZodType>(
  { schema }: FileType<S>,
  source: TextFile,
): Read<z.infer<S>> {
  if (source.text === undefined) return { source, document: undefined, checked: nothing }
  const document = toYamlDocument(source.text)
  if (document.value === undefined) return { source, document, checked: nothing }
  if (isVoid(document))
    return { source, document, checked: { ...nothing, findings: [finding('data/empty', [])] } }
  return { source, document, checked: check(schema, document.value, document.written) }
}

const placeName = ({ line, column }: Position): string => `${line}:${column}`

/** Run the rules of its kind over a file: everything that can be said without other records. */
export function judge<S extends z.ZodType>(
  { rules }: FileType<S>,
  { source, document, checked }: Read<z.infer<S>>,
  shared: Shared,
  today: string,
  previous?: Previous,
): readonly Issue[] {
  const { draft } = checked
  const found: Finding[] = [...source.findings, ...(document?.findings ?? []), ...checked.findings]
  if (draft !== undefined && document !== undefined) {
    const { has, written } = document
    const context = { today, name: source.name, shared, previous, has, written }
    found.push(...rules.flatMap((rule) => rule(draft, context)))
  }
  const slips = new Set((document?.slips ?? []).map(placeName))
  return found.flatMap((each) => {
    const at = each.at ?? document?.locate(each.path, each.onKey) ?? wholeFile
    // A slip is told once: what else the value has is seen when it is mended.
    const isEcho = each.at === undefined && slips.has(placeName(at))
    const isSlip = each.at !== undefined && each.path.length === 0
    const aboutPerson = isSlip && isLineAboutPerson(source.text ?? '', at.line)
    return isEcho ? [] : [toIssue(withoutPersonal(each, aboutPerson), source.file, at)]
  })
}
