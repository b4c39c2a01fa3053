import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const files = globSync('{packages,apps}/*/{src,test,bin}/**/*.{ts,js,mjs}', {
  cwd: root,
  exclude: (name) => name === 'dist',
})

const isComment = (line: string): boolean => /^\s*(?:\/\*|\*|\/\/)/.test(line)

it('no comment is wider than 120 columns: the formatter breaks code, and leaves comments as they are', () => {
  const wide = files.flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        isComment(line) && line.length > 120 ? [`${file}:${index + 1}`] : [],
      ),
  )
  expect(files.length).toBeGreaterThan(900)
  expect(wide).toEqual([])
})
