import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Message, toBase, UserError } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { z } from 'zod'
import { toTrusted } from './clients/address.ts'
import { type ClientLimits, noClientLimits } from './clients/client-limits.ts'

/** Where and how the server runs. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly base: Base
  readonly dataDir: string
  readonly stateDir: string
  readonly logLevel: LogLevel
  /** Without them nothing is bounded. */
  readonly clientLimits?: ClientLimits
  /** Where Prometheus is answered; nowhere without it. */
  readonly metrics?: MetricsAddress
}

/** A port of its own, which no proxy leads to. */
export interface MetricsAddress {
  readonly port: number
  readonly host: string
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** A setting that cannot be used, in a sentence for the person who set it. */
export class ConfigError extends UserError {
  constructor(sentence: Message) {
    super('server/configuration', sentence)
  }
}

/** What may be wrong with each variable; zod's own words are for programmers. */
const refusals: Readonly<Record<string, Message>> = {
  PORT: {
    de: 'PORT muss eine Zahl von 0 bis 65535 sein (0 sucht einen freien Port).',
    en: 'PORT must be a number from 0 to 65535 (0 looks for a free port).',
  },
  HOST: {
    de: 'HOST muss ein Rechnername oder eine Adresse sein, zum Beispiel 0.0.0.0.',
    en: 'HOST must be a host name or address, for example 0.0.0.0.',
  },
  BASE_URL: {
    de: 'BASE_URL muss eine Adresse mit http oder https sein, zum Beispiel https://daten.example.org/; mit NODE_ENV=production und mit PORT=0 ist sie Pflicht.',
    en: 'BASE_URL must be an http or https address, for example https://daten.example.org/; it is required with NODE_ENV=production and with PORT=0.',
  },
  LOG_LEVEL: {
    de: `LOG_LEVEL muss eines von ${logLevels.join(', ')} sein.`,
    en: `LOG_LEVEL must be one of ${logLevels.join(', ')}.`,
  },
  RATE_LIMIT: {
    de: 'RATE_LIMIT muss eine Zahl sein: Anfragen je Minute und Adresse; 0 begrenzt nichts.',
    en: 'RATE_LIMIT must be a number: requests a minute of one address; 0 bounds nothing.',
  },
  EXPENSIVE_RATE_LIMIT: {
    de: 'EXPENSIVE_RATE_LIMIT muss eine Zahl sein: Suchen, Vergleiche und Seiten des Katalogs je Minute und Adresse; 0 begrenzt nichts.',
    en: 'EXPENSIVE_RATE_LIMIT must be a number: searches, comparisons and catalogue pages a minute of one address; 0 bounds nothing.',
  },
  CONCURRENCY_LIMIT: {
    de: 'CONCURRENCY_LIMIT muss eine Zahl sein: Anfragen einer Adresse zur gleichen Zeit; 0 begrenzt nichts.',
    en: 'CONCURRENCY_LIMIT must be a number: requests of one address at the same time; 0 bounds nothing.',
  },
  TRUSTED_PROXIES: {
    de: 'TRUSTED_PROXIES muss Adressen oder Netze nennen, durch Kommas getrennt, zum Beispiel 127.0.0.1,10.0.0.0/8.',
    en: 'TRUSTED_PROXIES must name addresses or networks, separated by commas, for example 127.0.0.1,10.0.0.0/8.',
  },
  METRICS_PORT: {
    de: 'METRICS_PORT muss eine Zahl von 1 bis 65535 sein, eine andere als PORT.',
    en: 'METRICS_PORT must be a number from 1 to 65535, another one than PORT.',
  },
  METRICS_HOST: {
    de: 'METRICS_HOST muss ein Rechnername oder eine Adresse sein, zum Beispiel 10.0.0.5.',
    en: 'METRICS_HOST must be a host name or address, for example 10.0.0.5.',
  },
  DATA_DIR: {
    de: 'DATA_DIR darf nicht leer sein.',
    en: 'DATA_DIR must not be empty.',
  },
  STATE_DIR: {
    de: 'STATE_DIR darf nicht leer sein.',
    en: 'STATE_DIR must not be empty.',
  },
}

const baseUrl = z.string().refine((text) => toBase(text) !== undefined)

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535)

const host = z.string().regex(/^[\w.:-]+$/)

const number = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)

/** Texts between commas. */
const list = z.string().transform((text) => text.split(',').map((each) => each.trim()))

const trusted = list.transform((texts, { addIssue }) => {
  const isTrusted = toTrusted(texts.filter((text) => text !== ''))
  if (isTrusted === undefined) addIssue('neither an address nor a network')
  return isTrusted ?? z.NEVER
})

const environmentSchema = z
  .object({
    PORT: port.default(3000),
    HOST: host.default('localhost'),
    RATE_LIMIT: number.optional(),
    EXPENSIVE_RATE_LIMIT: number.optional(),
    CONCURRENCY_LIMIT: number.optional(),
    TRUSTED_PROXIES: trusted.optional(),
    METRICS_PORT: port.refine((number) => number > 0).optional(),
    METRICS_HOST: host.default('localhost'),
    BASE_URL: baseUrl.optional(),
    DATA_DIR: z.string().min(1).default('data'),
    STATE_DIR: z.string().min(1).default('var'),
    LOG_LEVEL: z.enum(logLevels).default('info'),
    NODE_ENV: z.string().optional(),
  })
  .refine(({ BASE_URL, NODE_ENV, PORT }) => BASE_URL ?? (NODE_ENV !== 'production' && PORT !== 0), {
    path: ['BASE_URL'],
  })
  .refine(({ METRICS_PORT, PORT }) => METRICS_PORT !== PORT, { path: ['METRICS_PORT'] })

type Settings = z.infer<typeof environmentSchema>

/** Enough for whoever reads with a whole class, or harvests; what comes from this machine is not bounded. */
const usualLimits = { rate: 1_200, expensiveRate: 120, concurrency: 40 }

const isLoopback = (name: string): boolean => /^(?:localhost|127\.[\d.]+|::1)$/.test(name)

function clientLimitsOf(settings: Settings): ClientLimits {
  const { CONCURRENCY_LIMIT, EXPENSIVE_RATE_LIMIT, HOST, RATE_LIMIT, TRUSTED_PROXIES } = settings
  const usual = isLoopback(HOST) ? noClientLimits : usualLimits
  return {
    rate: RATE_LIMIT ?? usual.rate,
    expensiveRate: EXPENSIVE_RATE_LIMIT ?? usual.expensiveRate,
    concurrency: CONCURRENCY_LIMIT ?? usual.concurrency,
    isTrusted: TRUSTED_PROXIES ?? noClientLimits.isTrusted,
  }
}

/** What a program is started with: `process.env`, perhaps with options of the command line in front. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Read the configuration from the environment.
 *
 * @throws ConfigError naming the first variable that cannot be used
 */
export function readConfig(environment: Environment): Config {
  const result = environmentSchema.safeParse(environment)
  if (!result.success) {
    const [name] = result.error.issues[0]?.path ?? []
    throw new ConfigError(
      refusals[String(name)] ?? { de: 'Ungültige Einstellung.', en: 'Invalid setting.' },
    )
  }
  const { PORT, HOST, BASE_URL, DATA_DIR, STATE_DIR, LOG_LEVEL } = result.data
  const { METRICS_HOST, METRICS_PORT } = result.data
  return {
    port: PORT,
    host: HOST,
    base: toBase(BASE_URL ?? `http://localhost:${PORT}/`) as Base,
    dataDir: resolve(DATA_DIR),
    stateDir: resolve(STATE_DIR),
    logLevel: LOG_LEVEL,
    clientLimits: clientLimitsOf(result.data),
    ...(METRICS_PORT !== undefined && { metrics: { port: METRICS_PORT, host: METRICS_HOST } }),
  }
}

/**
 * See that the folders can be used: data, where they are read, must be there, the state's folder is made when it is
 * missing.
 *
 * @throws ConfigError naming the folder
 */
export async function checkFolders({
  dataDir,
  stateDir,
}: Pick<Config, 'stateDir'> & Partial<Pick<Config, 'dataDir'>>) {
  if (dataDir !== undefined && !(await isFolder(dataDir)))
    throw new ConfigError({
      de: `Der Datenordner ${dataDir} fehlt; DATA_DIR nennt ihn.`,
      en: `The data folder ${dataDir} does not exist; DATA_DIR names it.`,
    })
  if ((await isFolder(stateDir)) === false)
    throw new ConfigError({
      de: `STATE_DIR (${stateDir}) ist kein Ordner.`,
      en: `STATE_DIR (${stateDir}) is not a folder.`,
    })
}

/** Undefined where there is nothing. */
const isFolder = (path: string): Promise<boolean | undefined> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  )
