import type { PageLanguage } from '@kommunalgraph/model'
import { answersWords } from './answers.ts'
import { aroundWords } from './around.ts'
import { catalogueWords } from './catalogue.ts'
import { chainWords } from './chain.ts'
import { commonWords } from './common.ts'
import { compareWords } from './compare.ts'
import { cubeWords } from './cube.ts'
import { developerWords } from './developer.ts'
import { dumpsWords } from './dumps.ts'
import { extraFieldsWords } from './extra-fields.ts'
import { feedWords } from './feed.ts'
import { fieldsWords } from './fields.ts'
import { footerWords } from './footer.ts'
import { formatsWords } from './formats.ts'
import { joinWords } from './join.ts'
import { legalWords } from './legal.ts'
import { licensingWords } from './licensing.ts'
import { linkedDataWords } from './linked-data.ts'
import { mapWords } from './map.ts'
import { listWords } from './municipality-list.ts'
import { navigationWords } from './navigation.ts'
import { placesWords } from './places.ts'
import { problemWords } from './problem.ts'
import { problemsWords } from './problems.ts'
import { profileWords } from './profile.ts'
import { qualityWords } from './quality.ts'
import { schemeWords } from './scheme.ts'
import { seriesWords } from './series.ts'
import { sourcesWords } from './sources.ts'
import { startWords } from './start.ts'
import { historyWords } from './versions.ts'
import { type InLanguage, inLanguage } from './words.ts'

/** Words of all pages, German and English side by side. */
export const pageWords = {
  navigation: navigationWords,
  footer: footerWords,
  words: commonWords,
  formats: formatsWords,
  start: startWords,
  list: listWords,
  places: placesWords,
  join: joinWords,
  compare: compareWords,
  map: mapWords,
  profile: profileWords,
  answers: answersWords,
  history: historyWords,
  series: seriesWords,
  chain: chainWords,
  around: aroundWords,
  scheme: schemeWords,
  sources: sourcesWords,
  extraFields: extraFieldsWords,
  cube: cubeWords,
  catalogue: catalogueWords,
  linkedData: linkedDataWords,
  quality: qualityWords,
  legal: legalWords,
  developer: developerWords,
  fields: fieldsWords,
  licensing: licensingWords,
  dumps: dumpsWords,
  feed: feedWords,
  problems: problemsWords,
  problem: problemWords,
}

/** Every sentence and word of our pages in one language. */
export type Messages = InLanguage<typeof pageWords>

/** Labels of record fields come from the model's table, labels of concepts from `data/concepts`. */
export const messages: Readonly<Record<PageLanguage, Messages>> = {
  de: inLanguage(pageWords, 'de'),
  en: inLanguage(pageWords, 'en'),
}
