import type { Messages } from '../messages.ts'

export const navigation: Messages['navigation'] = {
  skip: 'Skip to content',
  main: 'Main navigation',
  breadcrumb: 'You are here',
  languages: 'Language',
  otherLanguage: 'Deutsch',
  service: 'Service',
  home: 'Home',
  municipalities: 'Municipalities',
  sources: 'Sources',
  problems: 'Error messages',
  paging: 'Pages of the list',
  previous: 'Previous page',
  next: 'Next page',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
}
