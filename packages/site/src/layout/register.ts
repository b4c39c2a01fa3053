import { type Html, html } from '../html.ts'
import { type Page, wording } from '../page.ts'
import { formatSection } from '../parts/formats.ts'
import { layout } from './layout.ts'
import { fitDescription, fitTitle } from './summary.ts'

/** What a register is called and says of itself. */
interface RegisterWords {
  readonly title: string
  readonly intro: string
  readonly description: string
  /** Not for search engines. */
  readonly hidden?: boolean
}

/** A page that lists things of one kind under their fragments, each a section: sources, types of problem. */
export function register(page: Page, words: RegisterWords, sections: readonly Html[]): string {
  const { network } = page.release
  const site = wording(page, network.site.name).text
  return layout(page, {
    title: fitTitle(`${words.title} – ${site}`, words.title),
    description: fitDescription(words.description),
    crumbs: [{ name: words.title }],
    hidden: words.hidden === true,
    main: html`<div class="headline">
<h1 class="kern-heading-x-large">${words.title}</h1>
<p class="lead">${words.intro}</p>
</div>
${sections}${formatSection(page)}`,
  })
}
