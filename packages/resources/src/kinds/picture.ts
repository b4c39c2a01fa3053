import { addresses, documentPath } from '@kommunalgraph/model'
import { pictureSize, profilePicture } from '@kommunalgraph/site'
import type { PictureKind } from '../resource.ts'

/** The picture of a municipality for link previews. */
export const picture: PictureKind = {
  name: 'picture',
  summary: { de: 'Das Vorschaubild einer Kommune', en: 'The preview picture of a municipality' },
  address: addresses.municipality,
  cache: 'document',
  size: pictureSize,
  svg: (release, { slug = '' }) => profilePicture(release, slug),
  paths: (release) => release.slugs().map(documentPath),
}
