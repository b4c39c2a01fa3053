import type { PageLanguage, Release } from '@kommunalgraph/model'
import type { Html } from '../html.ts'
import type { Assets, Page } from '../page.ts'

interface Kept {
  readonly assets: Assets
  readonly html: Html
}

/**
 * A part of the frame that every page of a release has in one language: made at the first, then kept.
 *
 * @param make - may depend on release, language, assets and navigation only
 */
export function oncePerRelease(make: (page: Page) => Html): (page: Page) => Html {
  const kept = new WeakMap<Release, Map<PageLanguage, Kept>>()
  return (page) => {
    const languages = kept.get(page.release) ?? new Map<PageLanguage, Kept>()
    const known = languages.get(page.language)
    if (known?.assets === page.assets) return known.html
    const html = make(page)
    kept.set(page.release, languages.set(page.language, { assets: page.assets, html }))
    return html
  }
}
