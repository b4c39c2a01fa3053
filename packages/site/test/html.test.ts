import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html, join, scriptData } from '../src/html.ts'
import { all, attribute, textOf } from './dom.ts'

describe('html', () => {
  it('escapes text of an element and of an attribute', () => {
    expect(String(html`<p title="${`"'&<>`}">${`"'&<>`}</p>`)).toBe(
      '<p title="&quot;&#39;&amp;&lt;&gt;">&quot;&#39;&amp;&lt;&gt;</p>',
    )
  })

  it('takes markup as it is, joins lists, and leaves out what is absent', () => {
    const items = ['a', 'b'].map((each) => html`<li>${each}</li>`)
    expect(String(html`<ul>${items}${undefined}${false}${0}</ul>`)).toBe(
      '<ul><li>a</li><li>b</li>0</ul>',
    )
  })

  it('never takes a string for markup, whatever stands before it in the template', () => {
    expect(String(html`<p>Achtung!${'<b>'}</p>`)).toBe('<p>Achtung!&lt;b&gt;</p>')
    expect(String(join(['<b>', html`<i></i>`], '<hr>'))).toBe('&lt;b&gt;&lt;hr&gt;<i></i>')
  })

  it('lets a parser read back any text, in elements and attributes', () => {
    // A parser turns carriage returns into line feeds and drops null characters; no record can hold either.
    const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/[\r\0]/g, ''))
    fc.assert(
      fc.property(text, (value) => {
        const markup = String(html`<p title="${value}">${value}</p>`)
        const [paragraph] = all(markup, 'p')
        expect(paragraph && attribute(paragraph, 'title')).toBe(value)
        expect(textOf(parseFragment(markup))).toBe(value)
      }),
    )
  })
})

describe('scriptData', () => {
  it('lets no text end the script element or open a comment in it', () => {
    const block = JSON.stringify({ text: '</script><!--<script>' })
    const markup = String(html`<script type="application/ld+json">${scriptData(block)}</script>`)
    expect(markup.match(/</g)).toHaveLength(2)
    expect(JSON.parse(scriptData(block).toString())).toEqual(JSON.parse(block))
  })
})
