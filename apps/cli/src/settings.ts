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
  'rate-limit': {
    type: 'string',
    value: 'N',
    variable: 'RATE_LIMIT',
    help: {
      de: 'Anfragen je Minute und Adresse (Vorgabe: 1200, auf localhost 0: unbegrenzt)',
      en: 'requests a minute of one address (default: 1200; on localhost 0: no limit)',
    },
  },
  'expensive-rate-limit': {
    type: 'string',
    value: 'N',
    variable: 'EXPENSIVE_RATE_LIMIT',
    help: {
      de: 'Suchen, Vergleiche und Seiten des Katalogs je Minute und Adresse (Vorgabe: 120, auf localhost 0)',
      en: 'searches, comparisons and catalogue pages a minute of one address (default: 120; on localhost 0)',
    },
  },
  'concurrency-limit': {
    type: 'string',
    value: 'N',
    variable: 'CONCURRENCY_LIMIT',
    help: {
      de: 'Anfragen einer Adresse zur gleichen Zeit (Vorgabe: 40, auf localhost 0)',
      en: 'requests of one address at the same time (default: 40; on localhost 0)',
    },
  },
  'trusted-proxies': {
    type: 'string',
    value: 'LIST',
    variable: 'TRUSTED_PROXIES',
    help: {
      de: 'Adressen und Netze der Proxys, denen geglaubt wird, wer sie fragt: 127.0.0.1,10.0.0.0/8',
      en: 'addresses and networks of proxies that are believed who asks them: 127.0.0.1,10.0.0.0/8',
    },
  },
  'metrics-port': {
    type: 'string',
    value: 'N',
    variable: 'METRICS_PORT',
    help: {
      de: 'eigener Port für Prometheus (/metrics; Vorgabe: keiner)',
      en: 'port of its own for Prometheus (/metrics; default: none)',
    },
  },
  'metrics-host': {
    type: 'string',
    value: 'HOST',
    variable: 'METRICS_HOST',
    help: {
      de: 'Rechner, auf dem dieser Port lauscht (Vorgabe: localhost)',
      en: 'host that this port listens on (default: localhost)',
    },
  },
}
