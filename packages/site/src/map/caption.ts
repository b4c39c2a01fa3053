import { type Html, type HtmlPart, html } from '../html.ts'
import type { Page } from '../page.ts'
import type { MapScene } from './scene.ts'

/** What a map shows, and whose the borders are. */
export function caption(page: Page, { source }: MapScene, text: HtmlPart): Html {
  const words = page.messages.map
  return html`<figcaption>
${text}
<p class="note">${
    source === undefined
      ? words.schematic
      : html`${words.borders}: <a href="${source.url}">${source.credit}</a> (${words.changed})`
  }</p>
</figcaption>`
}

/** What the buttons say that a script adds. */
export function zoomWords(page: Page): Html {
  const { toEast, toNorth, toSouth, toWest, zoomIn, zoomOut } = page.messages.map.buttons
  return html` data-zoom-in="${zoomIn}" data-zoom-out="${zoomOut}" data-to-west="${toWest}" data-to-north="${toNorth}" data-to-south="${toSouth}" data-to-east="${toEast}"`
}
