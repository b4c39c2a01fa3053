import type { Option } from './command.ts'

/* Options that several commands share; each says the same as an environment variable. */

export const dataOption: Option = {
  type: 'string',
  value: 'DIR',
  variable: 'DATA_DIR',
  help: { de: 'Ordner der Daten (Vorgabe: data)', en: 'folder of the data (default: data)' },
}

export const baseOption: Option = {
  type: 'string',
  value: 'URL',
  variable: 'BASE_URL',
  help: {
    de: 'öffentliche Adresse, mit der alle IRIs beginnen (Vorgabe: http://localhost:PORT/)',
    en: 'public address that all IRIs begin with (default: http://localhost:PORT/)',
  },
}

export const serverOptions: Readonly<Record<string, Option>> = {
  port: {
    type: 'string',
    value: 'N',
    short: 'p',
    variable: 'PORT',
    help: {
      de: 'Port (Vorgabe: 3000; 0 sucht einen freien und braucht --base-url)',
      en: 'port (default: 3000; 0 looks for a free one and needs --base-url)',
    },
  },
  host: {
    type: 'string',
    value: 'HOST',
    variable: 'HOST',
    help: {
      de: 'Rechner, auf dem gelauscht wird (Vorgabe: localhost)',
      en: 'host to listen on (default: localhost)',
    },
  },
  'base-url': baseOption,
  data: dataOption,
  state: {
    type: 'string',
    value: 'DIR',
    variable: 'STATE_DIR',
    help: {
      de: 'Ordner für eigene Dateien (Vorgabe: var)',
      en: 'folder for the program’s own files (default: var)',
    },
  },
  'log-level': {
    type: 'string',
    value: 'LEVEL',
    variable: 'LOG_LEVEL',
    help: {
      de: 'fatal, error, warn, info, debug, trace oder silent (Vorgabe: info)',
      en: 'fatal, error, warn, info, debug, trace or silent (default: info)',
    },
  },
}
