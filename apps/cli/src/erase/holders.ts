import { readData, readFolder } from '@kommunalgraph/validator'
import { holds } from './spellings.ts'

/** Every text in a value, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* textsIn(each)
}

/** What stands in the bytes, comments included. */
async function writtenIn(folder: string, values: readonly string[]): Promise<string[]> {
  const files = await readFolder(folder)
  return files.flatMap((file) => {
    const text = 'bytes' in file ? new TextDecoder().decode(file.bytes) : ''
    return values.some((value) => holds(text, value)) ? [file.path] : []
  })
}

/** What a record says, however its file writes it: folded, quoted, escaped. */
async function saidIn(folder: string, today: string, values: readonly string[]): Promise<string[]> {
  const { records } = await readData(folder, { today })
  return [...records].flatMap(([slug, record]) => {
    const texts = [...textsIn(record)]
    const said = values.some((value) => texts.some((text) => holds(text, value)))
    return said ? [`municipalities/${slug}.yaml`] : []
  })
}

/** Files of the data folder that still hold one of some values: the next publish would bring it back. */
export async function holdersIn(
  folder: string,
  today: string,
  values: readonly string[],
): Promise<readonly string[]> {
  if (values.length === 0) return []
  const found = [await writtenIn(folder, values), await saidIn(folder, today, values)]
  return [...new Set(found.flat())].sort().map((path) => `${folder}/${path}`)
}
