import type { Messages } from '../messages.ts'

export const formats: Messages['formats'] = {
  heading: 'This page as data',
  page: 'The same information is available in formats for programs. Every address stays valid.',
}
