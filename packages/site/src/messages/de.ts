import { around } from './de/around.ts'
import { catalogue } from './de/catalogue.ts'
import { chain } from './de/chain.ts'
import { compare } from './de/compare.ts'
import { cube } from './de/cube.ts'
import { developer } from './de/developer.ts'
import { dumps } from './de/dumps.ts'
import { feed } from './de/feed.ts'
import { fields } from './de/fields.ts'
import { footer } from './de/footer.ts'
import { formats } from './de/formats.ts'
import { history } from './de/history.ts'
import { legal } from './de/legal.ts'
import { licensing } from './de/licensing.ts'
import { linkedData } from './de/linked-data.ts'
import { list } from './de/list.ts'
import { map } from './de/map.ts'
import { navigation } from './de/navigation.ts'
import { problem } from './de/problem.ts'
import { problems } from './de/problems.ts'
import { profile } from './de/profile.ts'
import { quality } from './de/quality.ts'
import { scheme } from './de/scheme.ts'
import { series } from './de/series.ts'
import { sources } from './de/sources.ts'
import { start } from './de/start.ts'
import { words } from './de/words.ts'

/** Die Wörter der deutschen Seiten. */
export const de = {
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
