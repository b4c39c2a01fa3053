import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Message, toBase, UserError } from '@kommunalgraph/model'
import type { Base } from '@kommunalgraph/rdf'
import { z } from 'zod'

/** Where and how the server runs. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly base: Base
  readonly dataDir: string
  readonly stateDir: string
  readonly logLevel: LogLevel
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

const environmentSchema = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('localhost'),
    BASE_URL: baseUrl.optional(),
    DATA_DIR: z.string().min(1).default('data'),
    STATE_DIR: z.string().min(1).default('var'),
    LOG_LEVEL: z.enum(logLevels).default('info'),
    NODE_ENV: z.string().optional(),
  })
  .refine(({ BASE_URL, NODE_ENV, PORT }) => BASE_URL ?? (NODE_ENV !== 'production' && PORT !== 0), {
    path: ['BASE_URL'],
  })

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
  return {
    port: PORT,
    host: HOST,
    base: toBase(BASE_URL ?? `http://localhost:${PORT}/`) as Base,
    dataDir: resolve(DATA_DIR),
    stateDir: resolve(STATE_DIR),
    logLevel: LOG_LEVEL,
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
