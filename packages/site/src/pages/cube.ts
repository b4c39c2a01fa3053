import { conceptLabel, cubeComponents, cubeIri, cubeTitle } from '@kommunalgraph/model'
import { type Html, html } from '../html.ts'
import { layout } from '../layout/layout.ts'
import { fitDescription, fitTitle } from '../layout/summary.ts'
import { openPage, type Page, type PageContext, phrase, wording } from '../page.ts'
import { code } from '../parts/data.ts'
import { factList } from '../parts/facts.ts'
import { formatSection } from '../parts/formats.ts'
import { part } from '../parts/part.ts'
import { wideTable } from '../parts/table.ts'

const identifier = (page: Page, name: string): Html =>
  factList([
    { label: page.messages.words.identifier, value: code(cubeIri(page.release.base, name)) },
  ])

/** The data set of a method. */
function dataSet(page: Page, method: string): Html {
  const text = wording(page, conceptLabel(page.snapshot, 'methods', method)).text
  return html`<div id="${method}">
<h3 class="kern-heading-small">${phrase(page, cubeTitle(page.release, method))}</h3>
<p>${page.messages.cube.dataSetText(text)}</p>
${identifier(page, method)}
</div>
`
}

function dataSets(page: Page, methods: readonly string[]): Html {
  return part(
    page.messages.cube.dataSets,
    methods.length === 0
      ? html`<p>${page.messages.cube.noDataSet}</p>`
      : methods.map((method) => dataSet(page, method)),
  )
}

/** A property as Turtle writes it; one of our own by its IRI, at which it is told. */
function propertyCell({ value }: { readonly value: string }): Html {
  const sdmx = /\/sdmx\/2009\/(\w+)#(\w+)$/.exec(value)
  if (sdmx) return code(`sdmx-${sdmx[1]}:${sdmx[2]}`)
  return html`<span id="${value.slice(value.indexOf('#') + 1)}">${code(value)}</span>`
}

function structure(page: Page): Html {
  const words = page.messages.cube
  const rows = cubeComponents(page.release).map(({ name, property }) => ({
    id: name,
    head: code(name),
    cells: [propertyCell(property), words.components[name]],
  }))
  return part(
    words.structure,
    html`<p>${words.structureText}</p>
${identifier(page, 'structure')}
${wideTable(words.componentsCaption, {
  caption: words.componentsCaption,
  columns: [{ name: words.component }, { name: words.property }, { name: words.meaning }],
  groups: [{ rows }],
})}`,
    'structure',
  )
}

/**
 * How the population figures are built as an RDF Data Cube; every node of ours has its fragment.
 *
 * @param methods - those of which there are figures
 */
export function cubePage(context: PageContext, methods: readonly string[]): string {
  const page = openPage(context)
  const words = page.messages.cube
  return layout(page, {
    title: fitTitle(words.title),
    description: fitDescription(words.description),
    crumbs: [{ name: words.title }],
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p class="lead">${words.intro}</p>
<p>${words.undated}</p>
</div>
${dataSets(page, methods)}${structure(page)}${part(
  words.series,
  html`<p>${words.seriesText}</p>
${identifier(page, 'series')}`,
  'series',
)}${part(
  words.territories,
  html`<p>${words.territoriesText}</p>
${identifier(page, 'territories')}`,
  'territories',
)}${formatSection(page)}`,
  })
}
