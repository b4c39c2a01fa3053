import type { Messages } from '../messages.ts'

export const problems: Messages['problems'] = {
  title: 'Error messages',
  intro:
    'When a request cannot be answered, the reply names one of these types of errors (RFC 9457).',
  status: 'Status code',
  description:
    'Types of errors that this website reports, with status code, meaning, and what you can do about them.',
}
