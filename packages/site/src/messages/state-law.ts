import { type PageLanguage, stateName } from '@kommunalgraph/model'

/* The law of the states on accessible websites. Only what was read where the state publishes its law has a row. */

interface AccessibilityLaw {
  /** Key of the state, as in `network.yaml`. */
  readonly state: string
  /** What the website is subject to. */
  readonly law: Readonly<Record<PageLanguage, string>>
  /** Who helps where a report does not, and where that stands; absent where nobody read it. */
  readonly help?: Readonly<Record<PageLanguage, string>>
  /** The texts as the state publishes them. */
  readonly sources: readonly [string, ...string[]]
  /** The day on which somebody read them. */
  readonly checked: string
}

export const accessibilityLaws: readonly AccessibilityLaw[] = [
  {
    state: '03',
    law: { de: '§§ 9 bis 9d NBGG', en: '§§ 9 to 9d NBGG' },
    help: { de: 'Schlichtungsstelle (§ 9d NBGG)', en: 'conciliation body (§ 9d NBGG)' },
    sources: [
      'https://voris.wolterskluwer-online.de/browse/document/c806d792-3f91-3e25-a08d-d1fff05ae30f',
    ],
    checked: '2026-12-01',
  },
  {
    state: '05',
    law: { de: '§§ 10 bis 10e BGG NRW und BITVNRW', en: '§§ 10 to 10e BGG NRW and BITVNRW' },
    help: { de: 'Ombudsstelle (§ 10d BGG NRW)', en: 'ombuds office (§ 10d BGG NRW)' },
    sources: [
      'https://recht.nrw.de/lmi/owa/br_bes_detail?bes_id=5216&aufgehoben=N&det_id=428916&anw_nr=2&menu=1&sg=0',
      'https://recht.nrw.de/lmi/owa/br_bes_detail?sg=0&menu=1&bes_id=40725&anw_nr=2&aufgehoben=N&det_id=431050',
    ],
    checked: '2026-12-01',
  },
  {
    state: '08',
    law: { de: '§ 10 L-BGG', en: '§ 10 L-BGG' },
    sources: [
      'https://www.landesrecht-bw.de/jportal/portal/t/awh/page/bsbawueprod.psml/action/portlets.jw.MainAction?p1=t&doc.id=jlr-BehGleichStGDVBWpAnlage1&doc.part=G',
    ],
    checked: '2026-12-01',
  },
  {
    state: '09',
    law: { de: 'Art. 14 BayBGG', en: 'Article 14 BayBGG' },
    sources: ['https://www.gesetze-bayern.de/Content/Document/BayBGG-14'],
    checked: '2026-12-01',
  },
]

const inWords = (
  states: readonly string[],
  language: PageLanguage,
  part: 'help' | 'law',
): readonly string[] =>
  accessibilityLaws.flatMap((row) => {
    const text = states.includes(row.state) ? row[part]?.[language] : undefined
    if (text === undefined) return []
    const name = stateName(row.state)
    const where = name?.[language] ?? name?.de ?? ''
    return [states.length === 1 ? text : `${text} (${where})`]
  })

/** What of the states' law is known, for a sentence: empty where no row is. */
export const accessibilityLawOf = (states: readonly string[], language: PageLanguage) => ({
  laws: inWords(states, language, 'law'),
  helps: inWords(states, language, 'help'),
})
