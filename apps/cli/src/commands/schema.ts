import { resolve } from 'node:path'
import { readData, writeSchemas } from '@kommunalgraph/validator'
import { type Command, environmentOf } from '../command.ts'
import { writableFolder } from '../folders.ts'
import { dataOption } from '../settings.ts'

/** Write the JSON Schemas that editors complete and check with. */
export const schemaCommand: Command = {
  name: 'schema',
  usage: '[folder]',
  summary: {
    de: 'JSON-Schemas für Editoren schreiben (Vorgabe: schema).',
    en: 'Write the JSON Schemas for editors (default: schema).',
  },
  options: { data: dataOption },
  examples: ['kommunalgraph schema', 'kommunalgraph schema schema'],
  words: 1,
  async run([folder = 'schema'], values, terminal) {
    await writableFolder(resolve(folder))
    const { DATA_DIR: data = 'data' } = environmentOf(schemaCommand, values, terminal)
    const { concepts, fields } = await readData(data, { today: terminal.today })
    for (const file of await writeSchemas(folder, concepts, fields))
      terminal.out(`${folder}/${file}\n`)
    return 0
  },
}
