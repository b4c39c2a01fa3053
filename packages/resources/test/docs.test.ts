import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { formatTable, renew, routeTable } from './docs.ts'

const contract = fileURLToPath(new URL('../../../docs/http.md', import.meta.url))

it('The HTTP contract has the formats and routes of the tables', async () => {
  const text = readFileSync(contract, 'utf8')
  const renewed = renew(renew(text, 'formats', formatTable()), 'routes', routeTable())
  await expect(renewed).toMatchFileSnapshot(contract)
})
