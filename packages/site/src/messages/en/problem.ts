import type { Messages } from '../messages.ts'

export const problem: Messages['problem'] = {
  status: (status) => `Error ${status}`,
  suggestions: 'Did you mean one of these pages?',
  alternates: 'The page is available in these formats',
  replacedBy: 'Successor',
  back: 'Where to go from here',
  toList: 'List of all municipalities',
  explained: 'All error messages, explained',
  description: 'The request could not be answered. This page says why, and where to go from here.',
}
