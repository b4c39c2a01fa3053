import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf } from '../src/clients/address.ts'
import { noClientLimits } from '../src/clients/client-limits.ts'
import { ConfigError, checkFolders, readConfig } from '../src/config.ts'

/** What a call throws; fails when it throws nothing. */
function thrown(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

const rejected = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error('Nothing was thrown')),
    (error: unknown) => error,
  )

/** One sentence in each language that names the variable. */
function expectRefusal(error: unknown, name: string): void {
  expect(error).toBeInstanceOf(ConfigError)
  const { code, message, sentence } = error as ConfigError
  expect(code).toBe('server/configuration')
  expect(message).toBe(sentence.en)
  for (const text of [sentence.de, sentence.en]) {
    expect(text).toContain(name)
    expect(text).toMatch(/\.$/)
    expect(text).not.toContain('\n')
  }
  expect(sentence.de).not.toBe(sentence.en)
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: 'localhost',
      base: 'http://localhost:3000/',
      dataDir: resolve('data'),
      stateDir: resolve('var'),
      logLevel: 'info',
      clientLimits: noClientLimits,
    })
  })

  it('takes what the environment sentence', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      BASE_URL: 'https://daten.example.org/profile',
      DATA_DIR: '/srv/data',
      STATE_DIR: '/srv/state',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
    })
    expect(config).toEqual({
      port: 8080,
      host: '0.0.0.0',
      base: 'https://daten.example.org/profile/',
      dataDir: '/srv/data',
      stateDir: '/srv/state',
      logLevel: 'silent',
      clientLimits: { ...noClientLimits, rate: 1200, expensiveRate: 120, concurrency: 40 },
    })
  })

  it.each([
    ['8080', 'http://localhost:8080/'],
    ['80', 'http://localhost/'],
  ])('makes a base for port %s', (PORT, base) => {
    expect(new URL(readConfig({ PORT }).base).href).toBe(base)
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', ''],
    ['PORT', ' 80'],
    ['HOST', ''],
    ['HOST', 'a b'],
    ['HOST', 'http://example.org'],
    ['BASE_URL', ''],
    ['BASE_URL', 'example.org'],
    ['BASE_URL', 'ftp://example.org/'],
    ['BASE_URL', 'https://example.org/?x=1'],
    ['BASE_URL', 'https://example.org/#x'],
    ['BASE_URL', 'https://user@example.org/'],
    ['DATA_DIR', ''],
    ['STATE_DIR', ''],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'INFO'],
    ['RATE_LIMIT', '-1'],
    ['RATE_LIMIT', 'viele'],
    ['EXPENSIVE_RATE_LIMIT', '1.5'],
    ['CONCURRENCY_LIMIT', ''],
    ['TRUSTED_PROXIES', 'localhost'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10/8'],
    ['TRUSTED_PROXIES', '127.1'],
    ['TRUSTED_PROXIES', '010.0.0.1'],
    ['METRICS_PORT', '0'],
    ['METRICS_PORT', '65536'],
    ['METRICS_PORT', '3000'],
    ['METRICS_HOST', 'a b'],
  ])('refuses %s=%j in one sentence', (name, value) => {
    expectRefusal(
      thrown(() => readConfig({ [name]: value })),
      name,
    )
  })

  it('bounds clients where strangers may ask, and takes what is set everywhere', () => {
    for (const HOST of ['localhost', '127.0.0.1', '127.1.2.3', '::1'])
      expect(readConfig({ HOST }).clientLimits).toEqual(noClientLimits)
    expect(readConfig({ HOST: '::', RATE_LIMIT: '0' }).clientLimits).toMatchObject({
      rate: 0,
      concurrency: 40,
    })
    const { clientLimits } = readConfig({
      RATE_LIMIT: '7',
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
    })
    expect(clientLimits).toMatchObject({ rate: 7, expensiveRate: 0, concurrency: 0 })
    const asked = {
      headers: { 'x-forwarded-for': '192.0.2.1' },
      socket: { remoteAddress: '10.9.9.9' },
    }
    expect(
      clientOf(asked as unknown as IncomingMessage, clientLimits?.isTrusted ?? (() => false)),
    ).toBe('192.0.2.1')
  })

  it('offers metrics on this machine alone, unless another is named', () => {
    expect(readConfig({}).metrics).toBeUndefined()
    expect(readConfig({ METRICS_PORT: '9100' }).metrics).toEqual({ port: 9100, host: 'localhost' })
    expect(readConfig({ METRICS_PORT: '9100', METRICS_HOST: '::' }).metrics?.host).toBe('::')
  })

  it('wants a base in production, and where the port is not known', () => {
    for (const environment of [{ NODE_ENV: 'production' }, { PORT: '0' }])
      expectRefusal(
        thrown(() => readConfig(environment)),
        'BASE_URL',
      )
    expect(readConfig({ PORT: '0', BASE_URL: 'https://example.org/' }).port).toBe(0)
  })
})

describe('the folders', () => {
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kommunalgraph-'))
    file = join(folder, 'file')
    await writeFile(file, '')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('may be used when data are there; the state’s folder may be missing', async () => {
    await expect(checkFolders({ dataDir: folder, stateDir: folder })).resolves.toBeUndefined()
    await expect(
      checkFolders({ dataDir: folder, stateDir: join(folder, 'new') }),
    ).resolves.toBeUndefined()
  })

  it('are refused when data are missing or no folder', async () => {
    for (const dataDir of [join(folder, 'missing'), file])
      expectRefusal(await rejected(checkFolders({ dataDir, stateDir: folder })), 'DATA_DIR')
  })

  it('are refused when the state is a file', async () => {
    const error = await rejected(checkFolders({ dataDir: folder, stateDir: file }))
    expectRefusal(error, 'STATE_DIR')
    expect((error as ConfigError).sentence.de).toContain(file)
  })
})
