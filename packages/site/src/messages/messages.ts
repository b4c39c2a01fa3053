import type { PageLanguage } from '@kommunalgraph/model'
import { around } from './around.ts'
import { catalogue } from './catalogue.ts'
import { chain } from './chain.ts'
import { common } from './common.ts'
import { compare } from './compare.ts'
import { cube } from './cube.ts'
import { developer } from './developer.ts'
import { dumps } from './dumps.ts'
import { feed } from './feed.ts'
import { fields } from './fields.ts'
import { footer } from './footer.ts'
import { formats } from './formats.ts'
import { history } from './history.ts'
import { legal } from './legal.ts'
import { licensing } from './licensing.ts'
import { linkedData } from './linked-data.ts'
import { list } from './list.ts'
import { map } from './map.ts'
import { navigation } from './navigation.ts'
import { problem } from './problem.ts'
import { problems } from './problems.ts'
import { profile } from './profile.ts'
import { quality } from './quality.ts'
import { scheme } from './scheme.ts'
import { series } from './series.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'
import { type InLanguage, inLanguage } from './words.ts'

const areas = {
  navigation,
  footer,
  words: common,
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

/** Every sentence and word of our pages in one language. */
export type Messages = InLanguage<typeof areas>

/** Labels of record fields come from the model's table, labels of concepts from `data/concepts`. */
export const messages: Readonly<Record<PageLanguage, Messages>> = {
  de: inLanguage(areas, 'de'),
  en: inLanguage(areas, 'en'),
}
