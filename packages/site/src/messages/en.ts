import { around } from './en/around.ts'
import { catalogue } from './en/catalogue.ts'
import { chain } from './en/chain.ts'
import { compare } from './en/compare.ts'
import { cube } from './en/cube.ts'
import { developer } from './en/developer.ts'
import { dumps } from './en/dumps.ts'
import { feed } from './en/feed.ts'
import { fields } from './en/fields.ts'
import { footer } from './en/footer.ts'
import { formats } from './en/formats.ts'
import { history } from './en/history.ts'
import { legal } from './en/legal.ts'
import { licensing } from './en/licensing.ts'
import { linkedData } from './en/linked-data.ts'
import { list } from './en/list.ts'
import { map } from './en/map.ts'
import { navigation } from './en/navigation.ts'
import { problem } from './en/problem.ts'
import { problems } from './en/problems.ts'
import { profile } from './en/profile.ts'
import { quality } from './en/quality.ts'
import { scheme } from './en/scheme.ts'
import { series } from './en/series.ts'
import { sources } from './en/sources.ts'
import { start } from './en/start.ts'
import { words } from './en/words.ts'
import type { Messages } from './messages.ts'

/** The words of the English pages. */
export const en: Messages = {
  navigation,
  footer,
  words,
  formats,
  start,
  list,
  compare,
  map,
  profile,
  history,
  series,
  chain,
  around,
  scheme,
  sources,
  cube,
  catalogue,
  linkedData,
  quality,
  legal,
  developer,
  fields,
  licensing,
  dumps,
  feed,
  problems,
  problem,
}
