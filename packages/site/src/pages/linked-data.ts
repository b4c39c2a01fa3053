import { factLicenceOf } from '@kommunalgraph/model'
import { register } from '../layout/register.ts'
import { openPage, type PageContext } from '../page.ts'
import { code, number } from '../parts/data.ts'
import { factList } from '../parts/facts.ts'
import { licenceName } from '../parts/licence.ts'
import { part } from '../parts/part.ts'

/** Counts of the newest finished dumps. */
interface Counts {
  readonly triples: number
  readonly entities: number
  readonly count: number
}

/** What there is as linked data, and how much of it; counts stand only where they were counted. */
export function linkedDataPage(context: PageContext, counts: Counts | undefined): string {
  const page = openPage(context)
  const words = page.messages.linkedData
  const facts = factList([
    { label: words.space, value: code(page.release.base) },
    {
      label: page.messages.words.licence,
      value: licenceName(page, factLicenceOf(page.release.network)),
    },
    counts && { label: words.documents, value: number(page, counts.count) },
    counts && { label: words.triples, value: number(page, counts.triples) },
    counts && { label: words.entities, value: number(page, counts.entities) },
  ])
  return register(page, words, [part(words.facts, facts, 'dataset')])
}
