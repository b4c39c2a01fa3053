import type { Messages } from '../messages.ts'

export const sources: Messages['sources'] = {
  title: 'Sources',
  intro:
    'Sources that many profiles refer to. Those that only one profile names stand on its page.',
  attribution: 'Attribution',
  retrieved: 'Read on',
  description:
    'Sources of the municipal profiles with title, publisher, address, licence, and the attribution the licence asks for.',
}
