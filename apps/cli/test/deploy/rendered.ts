import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const deploy = fileURLToPath(new URL('../../../../deploy', import.meta.url))

/** A file of deploy/ with what differs on this machine; each of these texts must stand in it. */
export async function rendered(
  file: string,
  here: Readonly<Record<string, string>>,
): Promise<string> {
  let text = await readFile(join(deploy, file), 'utf8')
  for (const [shipped, own] of Object.entries(here)) {
    if (!text.includes(shipped)) throw new Error(`${file} has no ${shipped}`)
    text = text.replaceAll(shipped, own)
  }
  return text
}
