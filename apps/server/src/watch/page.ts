import { type Issue, type Message, type PageLanguage, severityWords } from '@kommunalgraph/model'
import { escapeMarkup } from '@kommunalgraph/rdf'
import type { Attempt } from './attempt.ts'

const words = {
  de: {
    refused: 'Nicht veröffentlicht',
    published: 'Veröffentlicht',
    still: 'Gezeigt wird der letzte gute Stand.',
    show: 'Befunde ansehen',
    none: 'Keine Befunde.',
    back: 'Zur Startseite',
    follows: 'Diese Seite erneuert sich von selbst.',
  },
  en: {
    refused: 'Not published',
    published: 'Published',
    still: 'You see the last good release.',
    show: 'Show the findings',
    none: 'No findings.',
    back: 'To the start page',
    follows: 'This page renews itself.',
  },
} as const

/** The path of the page of findings, below the base's. */
export const watchPath = (language: PageLanguage): string =>
  language === 'de' ? '/_watch' : '/en/_watch'

/** Of the bar and of the page; a file of its own, because pages allow no style inside. */
export const watchStyle = `.watch-bar{position:sticky;top:0;z-index:10;margin:0;padding:.6rem 1rem;background:#8a1c1c;color:#fff;font:600 1rem/1.4 system-ui,sans-serif}
.watch-bar a{color:#fff}
.watch{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
.watch ol{padding:0;list-style:none}
.watch li{margin:0 0 1rem;padding:.6rem 1rem;border-left:.3rem solid #777}
.watch .error{border-color:#8a1c1c}
.watch .warning{border-color:#b36b00}
.watch code{overflow-wrap:anywhere}
.watch p{margin:.2rem 0}
`

/** Stands above every page of the last good release while what came after it is refused. */
export function watchBar(prefix: string, language: PageLanguage): string {
  const { refused, show, still } = words[language]
  const href = `${prefix}${watchPath(language)}`
  return `<link rel="stylesheet" href="${prefix}/_watch.css"><p class="watch-bar" role="alert">${refused}. ${still} <a href="${href}">${show}</a></p>`
}

function finding({ code, column, file, line, message, remedy, severity }: Issue, to: PageLanguage) {
  const place = escapeMarkup(`${file}:${line}:${column}`)
  const kind = `${severityWords[severity][to][0]} ${escapeMarkup(code)}`
  const says = [message[to], `→ ${remedy[to]}`]
    .map((text) => `<p>${escapeMarkup(text)}</p>`)
    .join('')
  return `<li class="${severity}"><p><code>${place}</code> ${kind}</p>${says}</li>\n`
}

const reason = (message: Message, language: PageLanguage): string =>
  `<li class="error"><p>${escapeMarkup(message[language])}</p></li>\n`

/** What stands in the way of the data as they are now, and how to mend it. */
export function watchPage(
  { issues, reasons, refused }: Attempt,
  prefix: string,
  language: PageLanguage,
): string {
  const text = words[language]
  const title = refused ? text.refused : text.published
  const list = [
    ...reasons.map((each) => reason(each, language)),
    ...issues.map((issue) => finding(issue, language)),
  ]
  const home = `${prefix}/${language === 'de' ? '' : 'en/'}`
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="${prefix}/_watch.css"></head>
<body class="watch"><h1>${title}</h1>
${refused ? `<p>${text.still}</p>` : ''}
${list.length > 0 ? `<ol>\n${list.join('')}</ol>` : `<p>${text.none}</p>`}
<p><a href="${home}">${text.back}</a> · ${text.follows}</p></body></html>
`
}
