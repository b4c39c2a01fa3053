import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfData, end, run, start } from './program.ts'
import { answerOf, environment, freePort } from './served.ts'

describe('serve', () => {
  it('publishes the shipped data and ends on a signal with exit code 0', async () => {
    const port = await freePort()
    const child = start(['serve', '--port', String(port)], await environment())
    const ended = end(child)
    const address = `http://localhost:${port}/kommunen/kreis-dueren`
    const answer = await answerOf(address, { accept: 'text/turtle' })
    expect(answer.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(await answer.text()).toContain(`http://localhost:${port}/kommunen/kreis-dueren`)
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    expect(err).toContain(`85 municipalities: http://localhost:${port}/`)
  })

  it('says that a port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, 'localhost')
    await once(other, 'listening')
    const { code, err } = await run(['serve'], await environment({ PORT: String(port) }))
    other.close()
    expect(code).toBe(1)
    expect(err).toContain(`Port ${port} on localhost is in use; PORT=… picks another.\n`)
    expect(err).not.toContain('    at ')
  })

  it.each([
    ['PORT', 'http', 'PORT must be a number from 0 to 65535'],
    ['PORT', '70000', 'PORT must be a number from 0 to 65535'],
    ['HOST', 'no host', 'HOST must be a host name or address'],
    ['BASE_URL', 'daten.example.org', 'BASE_URL must be an http or https address'],
    ['NODE_ENV', 'production', 'BASE_URL must be an http or https address'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of'],
    ['DATA_DIR', 'nowhere', 'The data folder'],
    ['STATE_DIR', 'package.json', 'STATE_DIR ('],
  ])('refuses %s=%s in one sentence', async (name, value, sentence) => {
    const { code, err, out } = await run(['serve'], await environment({ [name]: value }))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.startsWith(sentence)).toBe(true)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('lists what is wrong with the data instead of serving them', async () => {
    const folder = await copyOfData()
    await writeFile(join(folder, 'municipalities', 'musterstadt.yaml'), 'kind: burg\n')
    const { code, err } = await run(['serve', '--data', folder], await environment())
    expect(code).toBe(1)
    expect(err).toContain('musterstadt.yaml')
  })
})
