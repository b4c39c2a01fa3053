import { type FieldTable, fieldTexts, isUrl, pathOfDocument } from '@kommunalgraph/model'
import type { OwnAddresses, RuleOn } from '../context.ts'
import { normalised } from '../entries.ts'
import { finding } from '../finding.ts'
import type { RecordRule } from './record.ts'

/* Web addresses: what leads to the site itself leads to something there. */

/** Whether definitions are there is known only when all of them are described. */
const definitions = 'def/'

/** Others are not found at the page that we have about them. */
function isDead(address: string, { base, paths }: OwnAddresses): boolean {
  const isOwn = address.startsWith(base) || `${address}/` === base
  if (!isOwn) return false
  const [path = ''] = address.slice(base.length).split(/[?#]/)
  const document = pathOfDocument(path)
  return !(document.startsWith(definitions) || paths.has(document) || paths.has(path))
}

/** For files whose fields are those of a table. */
export const leadsSomewhere =
  (rows: FieldTable): RuleOn<object> =>
  (draft, { shared: { own } }) =>
    own === undefined
      ? []
      : fieldTexts(rows, draft, ({ schema }) => isUrl(schema))
          .filter(({ text }) => isDead(text, own))
          .map(({ path, text: value }) => finding('url/own', path, { value }))

/** `foaf:homepage` is inverse functional: who publishes and an administration with one homepage would be one thing. */
export const websiteIsNotThePublishers: RecordRule = ({ website }, { shared: { network } }) => {
  const own = normalised(website)
  return own !== undefined && own === normalised(network?.publisher?.url)
    ? [finding('website/of-publisher', ['website'])]
    : []
}
