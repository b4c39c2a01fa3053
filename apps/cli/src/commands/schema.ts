import { writeSchemas } from '@kommunalgraph/validator'
import type { Command } from '../command.ts'

/** Write the JSON Schemas that editors complete and check with. */
export const schema: Command = {
  name: 'schema',
  usage: '[folder]',
  summary: {
    de: 'JSON-Schemas für Editoren schreiben (Vorgabe: schema).',
    en: 'Write the JSON Schemas for editors (default: schema).',
  },
  options: {},
  examples: ['kommunalgraph schema', 'kommunalgraph schema schema'],
  words: 1,
  async run([folder = 'schema'], _values, terminal) {
    for (const file of await writeSchemas(folder)) terminal.out(`${file}\n`)
    return 0
  },
}
