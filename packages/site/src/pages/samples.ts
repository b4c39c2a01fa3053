import type { FormatRow, Iri } from '@kommunalgraph/rdf'

/** How a program in one language fetches a document in one format. */
interface Sample {
  readonly language: string
  readonly write: (iri: Iri, format: FormatRow) => string
}

/** What is parsed as it comes in; everything else is printed. */
const isJson = ({ name }: FormatRow): boolean => name === 'json' || name === 'json-ld'

const curl = (iri: Iri, { mediaType }: FormatRow): string => `curl -H 'Accept: ${mediaType}' ${iri}`

const javascript = (iri: Iri, format: FormatRow): string =>
  `const reply = await fetch('${iri}', {
  headers: { accept: '${format.mediaType}' },
})
console.log(await reply.${isJson(format) ? 'json' : 'text'}())`

const python = (iri: Iri, format: FormatRow): string =>
  `from urllib.request import Request, urlopen
${isJson(format) ? 'import json\n' : ''}
request = Request("${iri}", headers={"Accept": "${format.mediaType}"})
with urlopen(request) as reply:
    print(${isJson(format) ? 'json.load(reply)' : 'reply.read().decode()'})`

/** R's own functions send no header: they read the fixed address. */
function r(iri: Iri, format: FormatRow): string {
  const address = `"${iri}.${format.extension}"`
  if (format.name === 'csv') return `read.csv(${address})`
  if (isJson(format)) return `jsonlite::fromJSON(${address})`
  return `cat(readLines(${address}), sep = "\\n")`
}

/** Only what each language brings itself, but for JSON in R. */
export const samples: readonly Sample[] = [
  { language: 'curl', write: curl },
  { language: 'JavaScript', write: javascript },
  { language: 'Python', write: python },
  { language: 'R', write: r },
]
