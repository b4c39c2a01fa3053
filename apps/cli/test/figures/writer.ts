import { join } from 'node:path'
import { recover, writeTogether } from '../../src/figures/write-together.ts'

/* Writes a folder of files again and again, until it is killed. */

const folder = process.argv[2] ?? ''
const names = Array.from({ length: 40 }, (_, index) => join('municipalities', `${index}.yaml`))

await recover(folder)
for (let state = 1; ; state += 1) {
  if (state === 2) process.stdout.write('writing\n')
  const text = `state ${process.pid * 1000 + state}\n`.repeat(200)
  await writeTogether(folder, new Map(names.map((name) => [name, text])))
}
