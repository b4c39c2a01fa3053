import { normalised } from '../source/normalise.ts'
import type {
  Aside,
  AsideReason,
  LineHints,
  SourceLink,
  SourcePage,
  SourcePicture,
  TextLine,
} from '../source/source-page.ts'
import { joined, type SourceSpan, slice, trimmed } from '../source/source-span.ts'
import { aligned } from './align.ts'
import { asideReasonOf } from './aside-reason.ts'
import { fateOf, isArticle, isMain } from './element-fate.ts'
import { blocks, headings, isRowLabel, linkOf, pictureName } from './elements.ts'
import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from './parse.ts'
import { cellsByColumn, type IsLabel } from './tables.ts'

/** A block element, as the lines that it holds: from `first` up to, not including, `end`. */
export interface Block {
  readonly parent: Block | undefined
  readonly first: number
  end: number
}

/** A line of the whole page, before it is known what the profile is. */
export interface PageLine extends TextLine {
  /** Belongs to the site around: navigation, header, footer, form, hidden, consent. */
  readonly away: boolean
  /** Number of the innermost `main` around it. */
  readonly main: number | undefined
  readonly block: Block
}

interface Frame {
  readonly block: Block
  readonly away: boolean
  readonly inside: boolean
  readonly main: number | undefined
  readonly hints: LineHints
  readonly pre: boolean
  /** What is left out around here. */
  readonly aside: OpenAside | undefined
}

/** A text that is being left out, until its element ends. */
interface OpenAside {
  readonly reason: AsideReason
  readonly element: HtmlElement
  readonly parts: SourceSpan[]
}

/** A picture, and how many lines stand before it. */
interface PagePicture extends SourcePicture {
  readonly line: number
}

/** A text that is left out, and how many lines come before it. */
interface PageAside extends Aside {
  readonly line: number
}

export interface Walked extends Pick<SourcePage, 'removed' | 'data' | 'base'> {
  readonly lines: readonly PageLine[]
  readonly pictures: readonly PagePicture[]
  readonly asides: readonly PageAside[]
}

type Step =
  | { readonly node: HtmlNode; readonly frame: Frame }
  | { readonly leave: HtmlElement; readonly frame: Frame }

/** Every line of a page in the order of the source, with what is known of it. */
export function walked(document: HtmlDocument, source: string, isLabel: IsLabel): Walked {
  const walk = new Walk(source, isLabel)
  walk.document(document)
  return walk
}

/** One pass over the tree. Without recursion: pages can be nested as deeply as they are long. */
class Walk implements Walked {
  readonly lines: PageLine[] = []
  readonly removed: (readonly [number, number])[] = []
  readonly pictures: PagePicture[] = []
  readonly asides: PageAside[] = []
  readonly data: { from: number; to: number; text: string }[] = []
  base: string | undefined
  readonly #source: string
  #parts: SourceSpan[] = []
  #links: SourceLink[] = []
  #open: SourceLink[] = []
  #gap = true
  #items = 0
  #mains = 0

  readonly #isLabel: IsLabel

  constructor(source: string, isLabel: IsLabel) {
    this.#source = source
    this.#isLabel = isLabel
  }

  document(document: HtmlDocument): void {
    const root = document.childNodes.find(isElement)
    if (root === undefined) return
    const frame: Frame = {
      block: { parent: undefined, first: 0, end: Number.POSITIVE_INFINITY },
      away: false,
      inside: false,
      main: undefined,
      hints: {},
      pre: false,
      aside: undefined,
    }
    const steps: Step[] = [{ node: root, frame }]
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('leave' in step) this.#leave(step.leave, step.frame)
      else if (isElement(step.node)) this.#enter(step.node, step.frame, steps)
      else if ('value' in step.node) this.#text(step.node, step.frame)
    }
    this.#end(frame, true)
  }

  #enter(element: HtmlElement, outer: Frame, steps: Step[]): void {
    const { tagName } = element
    this.#special(element, outer)
    const fate = fateOf(element, outer.inside)
    if (fate === 'markup') return
    if (blocks.has(tagName)) this.#end(outer, true)
    const frame = this.#frame(element, outer, fate === 'away')
    if (tagName === 'br') this.#end(outer, false)
    if (tagName === 'a') {
      this.#open.push(linkOf(element))
      this.#links.push(...this.#open.slice(-1))
    }
    steps.push({ leave: element, frame })
    for (const node of this.#childrenOf(element)) steps.push({ node, frame })
  }

  #frame(element: HtmlElement, outer: Frame, away: boolean): Frame {
    const { tagName } = element
    // A page's title often stands in its header: it is kept.
    const title = tagName === 'h1' && !outer.inside
    return {
      block: blocks.has(tagName)
        ? { parent: outer.block, first: this.lines.length, end: Number.POSITIVE_INFINITY }
        : outer.block,
      away: (outer.away && !title) || away,
      inside: outer.inside || isArticle(element),
      main: isMain(element) ? this.#nextMain() : outer.main,
      hints: this.#hints(element, outer.hints),
      pre: outer.pre || tagName === 'pre',
      aside: outer.aside ?? this.#asideOf(element, outer),
    }
  }

  /** The children, the last one first; cells of a table that is read by column stand behind their headings. */
  #childrenOf(element: HtmlElement): readonly HtmlNode[] {
    return (cellsByColumn(element, this.#isLabel) ?? element.childNodes).toReversed()
  }

  #asideOf(element: HtmlElement, { away }: Frame): OpenAside | undefined {
    const reason = away ? undefined : asideReasonOf(element, this.#isLabel)
    return reason && { reason, element, parts: [] }
  }

  #nextMain(): number {
    this.#mains += 1
    return this.#mains
  }

  #hints(element: HtmlElement, outer: LineHints): LineHints {
    const { tagName } = element
    if (headings.has(tagName)) return { ...outer, heading: true }
    if (tagName === 'blockquote') return { ...outer, quoted: true }
    if (tagName === 'dt' || isRowLabel(element)) return { ...outer, term: true }
    if (tagName !== 'li') return outer
    this.#items += 1
    return { ...outer, item: this.#items }
  }

  #leave(element: HtmlElement, frame: Frame): void {
    if (element.tagName === 'a') this.#open.pop()
    if (frame.aside?.element === element) this.#setAside(frame.aside)
    if (!blocks.has(element.tagName)) return
    this.#end(frame, true)
    frame.block.end = this.lines.length
  }

  #setAside({ reason, parts }: OpenAside): void {
    const filled = parts.map(trimmed).filter(({ text }) => text !== '')
    if (filled.length > 0)
      this.asides.push({ reason, at: joined(filled, ' '), line: this.lines.length })
  }

  /** Things that matter although they are no text. */
  #special(element: HtmlElement, frame: Frame): void {
    const at = element.sourceCodeLocation
    if (element.tagName === 'base') this.base ??= attribute(element, 'href')
    if (element.tagName === 'img' && at && !frame.away) {
      const name = pictureName(element)
      const line = this.lines.length
      if (name !== '') this.pictures.push({ from: at.startOffset, to: at.endOffset, name, line })
    }
    const isData = attribute(element, 'type')?.toLowerCase() === 'application/ld+json'
    if (element.tagName !== 'script' || !isData) return
    const [text] = element.childNodes
    if (text === undefined || !('value' in text) || !text.sourceCodeLocation) return
    const { startOffset: from, endOffset: to } = text.sourceCodeLocation
    this.data.push({ from, to, text: text.value })
  }

  #text(node: Extract<HtmlNode, { value: string }>, frame: Frame): void {
    const at = node.sourceCodeLocation
    if (!at) return
    const span = aligned(node.value, this.#source, at.startOffset, at.endOffset)
    if (frame.aside !== undefined) {
      frame.aside.parts.push(unbroken(span))
      return
    }
    if (!frame.pre) {
      this.#parts.push(unbroken(span))
      return
    }
    let from = 0
    for (const end of node.value.matchAll(/\n/g)) {
      this.#parts.push(unbroken(slice(span, from, end.index)))
      this.#end(frame, false)
      from = end.index + 1
    }
    this.#parts.push(unbroken(slice(span, from)))
  }

  /** End the line; `border` says that a block begins or ends here. */
  #end(frame: Frame, border: boolean): void {
    const { line, removed } = normalised(joined(this.#parts, ''))
    this.#parts = []
    for (const range of removed) this.removed.push(range)
    if (line.text !== '') {
      const { away, main, hints, block } = frame
      this.lines.push({
        span: line,
        gap: this.#gap,
        indent: 0,
        hints,
        links: this.#links,
        away,
        main,
        block,
      })
    }
    this.#gap = border || line.text === ''
    this.#links = [...this.#open]
  }
}

/** Line ends inside HTML text are blanks. */
const unbroken = (span: SourceSpan): SourceSpan => ({
  ...span,
  text: span.text.replaceAll(/[\n\r\f\v\u0085\u2028\u2029]/g, ' '),
})
