import type { ReadingRule } from '../reading.ts'

const endings =
  /^\S{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip|jpe?g|png|gif|svg|webp|tiff?|bmp|mp[34]|mov|avi)$/i

/** The bare name of a picture or download. */
export const asset: ReadingRule = {
  name: 'asset',
  read({ lines }, at) {
    const span = lines[at]?.span
    if (span === undefined || !endings.test(span.text)) return undefined
    const words = { text: span.text }
    return { next: at + 1, notes: [{ code: 'import/asset-lost', at: span, words }] }
  },
}
