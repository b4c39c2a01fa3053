import type { Rule } from '../reading.ts'

const endings =
  /^\S{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|zip|jpe?g|png|gif|svg|webp|tiff?|bmp|mp[34]|mov|avi)$/i

/** The bare name of a picture or download. */
export const asset: Rule = {
  name: 'asset',
  read({ lines }, at) {
    const passage = lines[at]?.passage
    if (passage === undefined || !endings.test(passage.text)) return undefined
    const words = { text: passage.text }
    return { next: at + 1, notes: [{ code: 'import/asset-lost', at: passage, words }] }
  },
}
