import { isFieldName } from '../field-names.ts'
import { finding } from '../finding.ts'
import { indentationOf, isInBrackets, lineOf, neighbour, quoted, valueEnd } from './lines.ts'
import { insert, type SlipFinder } from './slip.ts'

/* Slips that one line shows. */

/** Blanks that look like those of the space bar. */
export const oddSpaces = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'

/** Dashes and bullets that text programs make of a hyphen at the beginning of a line. */
const dashes = '\\u2010-\\u2015\\u2212\\u2022\\u00b7\\u25cf*'

const wrongDash = new RegExp(`^(\\s*)(?:-(?=[^\\s\\d-])|[${dashes}]\\s?)`)

const dash: SlipFinder = (fault) => {
  const line = lineOf(fault)
  const [all, indentation = ''] = wrongDash.exec(line.text) ?? []
  if (all === undefined) return undefined
  const offset = line.start + indentation.length
  return {
    offset,
    finding: finding('yaml/dash', []),
    mends: [[{ from: offset, to: offset + all.length - indentation.length, by: '- ' }]],
  }
}

const colonSpace: SlipFinder = (fault) => {
  const line = lineOf(fault)
  const pattern = new RegExp(`^\\s*(?:- )?([\\w-]+):([${oddSpaces}]?)(?=\\S|[${oddSpaces}])`)
  const [all = '', field = '', odd = ''] = pattern.exec(line.text) ?? []
  if (!isFieldName(field)) return undefined
  const offset = line.start + all.length - odd.length
  return {
    offset,
    finding: finding('yaml/colon-space', [], { field }),
    mends: [[{ from: offset, to: offset + odd.length, by: ' ' }]],
  }
}

const missingColon: SlipFinder = (fault) => {
  const line = lineOf(fault)
  const [, lead = '', field = '', sign = ''] =
    /^(\s*(?:- )?)([\w-]+)(?=$|[\s=;[{"])(\s*[=;])?(?!\s*:)/.exec(line.text) ?? []
  if (!isFieldName(field)) return undefined
  const from = line.start + lead.length + field.length
  return {
    offset: line.start + lead.length,
    finding: finding('yaml/missing-colon', [], { field }),
    mends: [[{ from, to: from + sign.length, by: ':' }]],
  }
}

/** A list goes on, but its next entry has no hyphen. */
const missingDash: SlipFinder = (fault) => {
  const line = lineOf(fault)
  const previous = neighbour(fault.text, line, 'before')
  const indentation = indentationOf(line)
  if (!previous?.text.startsWith(`${' '.repeat(indentation)}- `)) return undefined
  const offset = line.start + indentation
  return {
    offset,
    finding: finding('yaml/missing-dash', []),
    mends: [[insert(offset, '- ')]],
  }
}

/** A list whose first entry has no hyphen: the parser stumbles over the second. */
const missingFirstDash: SlipFinder = (fault) => {
  const line = lineOf(fault)
  const first = neighbour(fault.text, line, 'before')
  const indentation = indentationOf(line)
  const isEntry = line.text.startsWith(`${' '.repeat(indentation)}- `)
  if (!isEntry || first === undefined || indentationOf(first) !== indentation) return undefined
  const offset = first.start + indentation
  return {
    offset,
    finding: finding('yaml/missing-dash', []),
    mends: [[insert(offset, '- ')]],
  }
}

/** A value that only quotation marks can hold, from the place of the fault on. */
const toQuote =
  (code: 'yaml/colon' | 'yaml/reserved-character'): SlipFinder =>
  ({ text, offset }) => {
    const end = valueEnd(text, offset, isInBrackets(text, offset))
    const by = quoted(text.slice(offset, end))
    return {
      offset,
      finding: finding(code, [], { quoted: by }),
      mends: [[{ from: offset, to: end, by }]],
    }
  }

const colonInValue: SlipFinder = (fault) => {
  const { text, offset } = fault
  const raw = text.slice(offset, valueEnd(text, offset, isInBrackets(text, offset)))
  return /:(?:\s|$)/.test(raw) ? toQuote('yaml/colon')(fault) : undefined
}

/** Two fields in braces with nothing between them. */
const missingComma: SlipFinder = ({ text, offset }) => {
  const raw = text.slice(offset, valueEnd(text, offset, true))
  const next = /\s([\w-]+):\s/.exec(raw)
  const field = next?.[1] ?? ''
  if (next === null || !isFieldName(field)) return undefined
  const at = offset + next.index
  return {
    offset: at + 1,
    finding: finding('yaml/missing-comma', [], { field }),
    mends: [[insert(at, ',')]],
  }
}

const badEscape: SlipFinder = ({ text, offset }) => {
  const from = text.lastIndexOf('"', offset - 1)
  return {
    offset,
    finding: finding('yaml/escape', []),
    mends: [[{ from, to: offset, by: `${text.slice(from, offset)}\\` }]],
  }
}

/** The finders for each error of the parser, the surest first. */
export const inLine: Readonly<Record<string, readonly SlipFinder[]>> = {
  BAD_ALIAS: [dash],
  BAD_DQ_ESCAPE: [badEscape],
  BAD_INDENT: [dash, missingDash],
  BAD_SCALAR_START: [toQuote('yaml/reserved-character')],
  BLOCK_AS_IMPLICIT_KEY: [dash, missingColon, missingFirstDash, colonInValue],
  BLOCK_IN_FLOW: [missingComma, colonInValue],
  MISSING_CHAR: [dash, colonSpace, missingColon, missingDash],
  MULTILINE_IMPLICIT_KEY: [dash, colonSpace, missingColon],
  UNEXPECTED_TOKEN: [dash, colonSpace, missingColon, missingDash],
}
