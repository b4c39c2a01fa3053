import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importPage } from '../../src/index.ts'
import { places } from '../places.ts'

const read = (html: string, sourceUrl?: string) =>
  importPage(html, { places, html: true, sourceUrl })
const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')
const codes = (html: string) => read(html).findings.map(({ code }) => code)

describe('the same page as text and as HTML', () => {
  it('gives the same record but for what only HTML knows', () => {
    const { website, ...html } = importPage(golden('02-anatomy.html'), {
      places,
      html: true,
    }).record
    expect(html).toEqual(importPage(golden('01-anatomy.txt'), { places }).record)
    expect(website).toBe('https://www.example.org/muster')
  })
})

describe('HTML', () => {
  it('leaves out code, navigation, forms, banners and what nobody sees', () => {
    const { record, findings } =
      read(`<body><nav>Essen</nav><form>Suche <input></form><div class="cookie-bar">Cookies</div>
      <h1>Stadt Minden</h1><script>Seit wann dabei: 1999</script><noscript>Seit wann dabei: 1998</noscript>
      <p aria-hidden="true">Seit wann dabei: 1997</p><p style="display:none">Seit wann dabei: 1996</p>
      <template><p>Seit wann dabei: 1995</p></template><p>Seit wann dabei: 2017</p></body>`)
    expect(record.participations?.[0]?.since).toBe('2017')
    expect(findings.map(({ code }) => code)).toEqual(['import/site-words-dropped'])
    expect(findings[0]?.message.de).toContain('Essen, Suche, Cookies, Seit wann dabei: 1997')
  })

  it('keeps a page that is wrapped in a form, and a title in the header of the page', () => {
    const { record } = read(`<form><header><h1>Stadt Minden</h1><p>Menü</p></header>
      <div>Seit wann dabei: 2017</div></form>`)
    expect(record).toMatchObject({ name: { de: 'Minden' }, participations: [{ since: '2017' }] })
  })

  it('gives positions of its source', () => {
    const html =
      '<main>\n<h1>Stadt&nbsp;Minden</h1>\n<p>Einwohnerzahl: <b>rund</b> 80.000</p></main>'
    const found = read(html).findings.find(({ code }) => code === 'import/number-qualified')
    expect(found).toMatchObject({ line: 3, column: 22, end: 26, excerpt: 'rund' })
  })

  it('resolves relative links against its base or the address of the page', () => {
    const page = (base: string) =>
      `${base}<main><h1>Stadt Minden</h1><a href="a/b">Zur Website</a></main>`
    expect(read(page('')).record.website).toBeUndefined()
    expect(read(page(''), 'https://example.org/x/y').record.website).toBe(
      'https://example.org/x/a/b',
    )
    expect(read(page('<base href="https://example.org/z/">')).record.website).toBe(
      'https://example.org/z/a/b',
    )
  })

  it('reads a link whose text is the label, and one beside the label', () => {
    expect(
      read('<h1>Stadt Minden</h1><p><a href="https://example.org/">Zur Website</a></p>').record
        .website,
    ).toBe('https://example.org/')
    expect(
      read('<h1>Stadt Minden</h1><p>Internet: <a href="https://example.org/">example.org</a></p>')
        .record.website,
    ).toBe('https://example.org/')
  })

  it('names pictures, but not those for decoration', () => {
    const html =
      '<h1>Stadt Minden</h1><img src="a/karte.png?x"><img src="b.png" alt=""><img src="c.png" alt="Rathaus"><p>Seit wann dabei: 2017</p>'
    expect(read(html).findings.map(({ code, message }) => `${code} ${message.en}`)).toEqual([
      expect.stringContaining('import/asset-lost "karte.png"'),
      expect.stringContaining('import/asset-lost "Rathaus"'),
    ])
  })

  it('compares its JSON-LD and never takes anything from it', () => {
    const data = (json: string) =>
      `<h1>Stadt Minden</h1><p>info@example.org</p><script type="application/ld+json">${json}</script>`
    expect(codes(data('{"name":"Minden","email":"other@example.org"}'))).toContain(
      'import/differs-from-json-ld',
    )
    expect(codes(data('{"name":"Minden","email":"mailto:INFO@example.org"}'))).toEqual([])
    expect(codes(data('{"name":"Musternetz","email":"other@example.org"}'))).toEqual([])
    expect(codes(data('{"name":"Minden","telephone":"0221 4710123"}'))).toEqual([])
    expect(codes(data('{ broken'))).toEqual([])
    expect(codes(data(`${'['.repeat(5000)}${']'.repeat(5000)}`))).toEqual([])
  })

  it('takes the longest way through references, comments and broken tags', () => {
    const { record, findings } = read(
      '<!-- Stadt Essen --><h1>Stadt M&#252;lheim an der Ruhr</h1><p>Seit wann dabei&colon; &#50;017<p>Einwohnerzahl: 100.000 &lpar;2020&rpar;</b></i>',
    )
    expect(record).toMatchObject({
      name: { de: 'Mülheim an der Ruhr' },
      participations: [{ since: '2017' }],
      statistics: [{ value: 100000, referenceDate: '2020' }],
    })
    expect(findings).toEqual([])
  })

  it('makes list items goals and quoted blocks a quotation', () => {
    const { record } =
      read(`<h1>Stadt Minden</h1><blockquote>Ein Satz in einem Kasten ohne Anführungszeichen. (Max Mustermann, Bürgermeister)</blockquote>
      <ol><li>Ein <b>erstes</b> Ziel<li><p>Ein zweites</p><p>in zwei Absätzen</p></ol>`)
    expect(record.quotation?.speaker?.name).toBe('Max Mustermann')
    expect(record.goals?.map(({ text }) => text.de)).toEqual([
      'Ein erstes Ziel',
      'Ein zweites in zwei Absätzen',
    ])
  })
})
