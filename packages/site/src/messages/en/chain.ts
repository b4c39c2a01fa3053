import type { Messages } from '../messages.ts'

export const chain: Messages['chain'] = {
  title: 'Prevention chain',
  covered: 'in focus',
  open: 'not in focus',
  legend: 'Filled links are in focus.',
  fields:
    'The fields of action apply to all phases in focus; the data do not assign them one by one.',
  text: (covered, all, fields) =>
    `${covered} of ${all} life phases are in focus: drawn as a chain, filled links are in focus.${fields === '' ? '' : ` Fields of action: ${fields}.`}`,
}
