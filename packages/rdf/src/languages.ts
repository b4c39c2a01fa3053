/** Languages of texts; `de-simple` is Leichte Sprache (`simple` is a registered variant subtag). */
export const textLanguages = ['de', 'en', 'de-simple'] as const
export type TextLanguage = (typeof textLanguages)[number]

/** A text in one or more languages. */
export type Localized = { readonly [L in TextLanguage]?: string | undefined }
