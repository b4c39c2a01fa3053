import { Lexer } from 'yaml'
import { finding } from '../finding.ts'
import { lineAt, quoted, valueEnd } from './lines.ts'
import { insert, type Slip, type SlipFinder, type YamlFault } from './slip.ts'

/* Quotation marks and brackets that do not fit together: the fault shows far behind the slip. */

interface Mark {
  readonly offset: number
  readonly text: string
}

/** Marks of the lexer for itself, which are not in the text. */
export const notInText: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** Brackets and quoted texts that begin before a place. */
function marksBefore({ text, offset }: YamlFault): readonly Mark[] {
  const found: Mark[] = []
  let at = 0
  for (const lexeme of new Lexer().lex(text)) {
    if (at >= offset && !notInText.has(lexeme)) break
    if (notInText.has(lexeme)) continue
    if (/^(?:[[\]{}]$|["'])/.test(lexeme)) found.push({ offset: at, text: lexeme })
    at += lexeme.length
  }
  return found
}

const closing = /["'\u2018\u2019\u201c-\u201e\u00ab\u00bb](?=\s*(?:[,}\]]|$))/

/** A quoted text that ends elsewhere than its line says. */
function unclosedQuote(text: string, { offset, text: mark }: Mark): Slip {
  const quote = mark.charAt(0)
  const end = valueEnd(text, offset + 1, true)
  const wrong = closing.exec(text.slice(offset + 1, end))
  if (wrong && wrong[0] !== quote) {
    const from = offset + 1 + wrong.index
    return {
      offset,
      finding: finding('yaml/quotes-differ', [], { opening: quote, closing: wrong[0] }),
      mends: [[{ from, to: from + 1, by: quote }]],
    }
  }
  return {
    offset,
    finding: finding('yaml/unclosed', [], { mark: quote }),
    mends: [[insert(end, quote)], [insert(lineAt(text, offset).end, quote)]],
  }
}

/** Text goes on behind a closing quotation mark. */
function innerQuotes(text: string, { offset, text: mark }: Mark): Slip {
  const end = valueEnd(text, offset + mark.length, true)
  const quote = mark.charAt(0)
  const raw = text.slice(offset, end)
  const inner = raw.endsWith(quote) ? raw.slice(1, -1) : raw
  let count = 0
  // What stands inside becomes “ ” as people write them in German; an apostrophe stays.
  const by = quoted(inner.replaceAll('"', () => (count++ % 2 === 0 ? '„' : '“')))
  return {
    offset: offset + mark.length - 1,
    finding: finding('yaml/inner-quotes', [], { quoted: by }),
    mends: [[{ from: offset, to: end, by }]],
  }
}

const holdsField = /,\s*[\w-]+:\s*.$/s

/** The last quoted text before the fault, where the fault shows that it ended too early or too late. */
export const quotes: SlipFinder = (fault) => {
  const mark = marksBefore(fault).findLast(({ text }) => /^["']/.test(text))
  if (mark === undefined) return undefined
  const end = mark.offset + mark.text.length
  const closes = mark.text.length > 1 && mark.text.endsWith(mark.text.charAt(0))
  if (!closes || mark.text.includes('\n') || holdsField.test(mark.text))
    return unclosedQuote(fault.text, mark)
  return fault.text.slice(end, fault.offset).trim() === '' && fault.offset > end - 1
    ? innerQuotes(fault.text, mark)
    : undefined
}

const partners: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** The innermost bracket that is open before the fault; a wrong one may close it. */
function openBefore(fault: YamlFault): { readonly open?: Mark; readonly wrong?: Mark } {
  const stack: Mark[] = []
  for (const mark of marksBefore({ ...fault, offset: fault.offset + 1 })) {
    if (mark.text in partners) stack.push(mark)
    else if (mark.text === ']' || mark.text === '}') {
      const open = stack.at(-1)
      if (open && partners[open.text] !== mark.text) return { open, wrong: mark }
      stack.pop()
    }
  }
  const open = stack.at(-1)
  return open ? { open } : {}
}

/** Where the value begins that holds a place: behind the field's colon, a bracket or a comma before it. */
function valueStart(text: string, offset: number): number {
  const { start } = lineAt(text, offset)
  const lead = /(?:[:,-]\s+|[[{]\s*)(?=[^:,[{]*$)/.exec(text.slice(start, offset))
  return lead ? start + lead.index + lead[0].length : offset
}

/** A `#` that hides the closing bracket. */
function hidden(text: string, open: Mark): Slip | undefined {
  const { end } = lineAt(text, open.offset)
  const sign = /\s#/.exec(text.slice(open.offset, end))
  if (!sign) return undefined
  const offset = open.offset + sign.index + 1
  const from = valueStart(text, offset)
  const rest = /\s*[\]}]/.exec(text.slice(offset, end))
  const to = offset + (rest?.index ?? end - offset)
  const by = quoted(text.slice(from, to))
  return {
    offset,
    finding: finding('yaml/hash', [], { quoted: by }),
    mends: [[{ from, to, by }]],
  }
}

/** A bracket in a text that has no quotation marks. */
export const bracketInText: SlipFinder = ({ text, offset }) => {
  const from = valueStart(text, offset)
  if (!/^[[{]/.test(text.slice(offset)) || text.slice(from, offset).trim() === '') return undefined
  const inner = /^[[{][^\]}\n]*[\]}]?/.exec(text.slice(offset))?.[0] ?? ''
  const to = valueEnd(text, offset + inner.length, true)
  const by = quoted(text.slice(from, to))
  return {
    offset: from,
    finding: finding('yaml/bracket', [], { quoted: by }),
    mends: [[{ from, to, by }]],
  }
}

export const brackets: SlipFinder = (fault) => {
  const { text, offset } = fault
  const { open, wrong } = openBefore(fault)
  if (open === undefined)
    return /^[\]}]/.test(text.slice(offset))
      ? {
          offset,
          finding: finding('yaml/unopened', [], { mark: text.charAt(offset) }),
          mends: [[{ from: offset, to: offset + 1, by: ' ' }]],
        }
      : undefined
  const by = partners[open.text] ?? ''
  const found = { offset: open.offset, finding: finding('yaml/unclosed', [], { mark: open.text }) }
  if (wrong) return { ...found, mends: [[{ from: wrong.offset, to: wrong.offset + 1, by }]] }
  const { end } = lineAt(text, open.offset)
  return hidden(text, open) ?? { ...found, mends: [[insert(end, ` ${by}`)]] }
}
