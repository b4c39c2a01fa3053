import { fill, type Issue, type Message, type MessageValues, visible } from '@kommunalgraph/model'
import type { Fault, Proof } from './prove/fault.ts'

/* What the gate itself has to say: why a sound folder is not published. */

const refusals = {
  'gate/removals': {
    message: {
      de: '{count} von {total} Kommunen würden auf einmal verschwinden: {names}.',
      en: '{count} of {total} municipalities would vanish at once: {names}.',
    },
    remedy: {
      de: 'Prüfen Sie den Datenordner. Ist es so gewollt: --allow-removals {count}.',
      en: 'Check the data folder. If it is meant so: --allow-removals {count}.',
    },
  },
  'gate/base-changed': {
    message: {
      de: 'Alle Adressen beginnen bisher mit {before}, jetzt sollen sie mit {after} beginnen.',
      en: 'All addresses began with {before}; now they are to begin with {after}.',
    },
    remedy: {
      de: 'Berichtigen Sie --base-url (BASE_URL). Ist es so gewollt: --change-base; jede Kommune bekommt dann eine neue Version.',
      en: 'Correct --base-url (BASE_URL). If it is meant so: --change-base; every municipality then gets a new version.',
    },
  },
  'gate/demonstration-public': {
    message: {
      de: 'Das Netzwerk ist die Vorführung, {after} aber eine öffentliche Adresse.',
      en: 'The network is the demonstration, but {after} is a public address.',
    },
    remedy: {
      de: 'Tragen Sie in network.yaml ein, wer wirklich veröffentlicht, und löschen Sie demonstration.',
      en: 'Say in network.yaml who really publishes, and delete demonstration.',
    },
  },
} as const satisfies Record<string, Pick<Issue, 'message' | 'remedy'>>

export type RefusalCode = keyof typeof refusals

const whole = { severity: 'error', line: 1, column: 1 } as const

/** A refusal as a finding about a file or folder. */
export function refusal(
  code: RefusalCode,
  file: string,
  values: MessageValues,
  pointer = '',
): Issue {
  const { message, remedy } = refusals[code]
  return {
    ...whole,
    code,
    message: fill(message, values),
    remedy: fill(remedy, values),
    file,
    pointer,
  }
}

const proofs: Readonly<Record<Proof, Message>> = {
  'blank-node': { de: 'Der Graph hat Blank Nodes', en: 'The graph has blank nodes' },
  csv: {
    de: 'CSV sagt etwas anderes als der Datensatz',
    en: 'CSV says something else than the record',
  },
  'dead-iri': {
    de: 'Diese Adressen führen zu nichts, das beschrieben wird',
    en: 'These addresses lead to nothing that is described',
  },
  graph: {
    de: '{format} sagt einen anderen Graphen (- fehlt, + zu viel)',
    en: '{format} says another graph (- missing, + too much)',
  },
  iri: { de: 'Das sind keine gültigen IRIs', en: 'These are no valid IRIs' },
  json: { de: 'JSON ist nicht der Datensatz', en: 'JSON is not the record' },
  rdfc: {
    de: 'RDFC-1.0 gibt eine andere kanonische Form',
    en: 'RDFC-1.0 gives another canonical form',
  },
  shape: { de: 'Der Graph verletzt unsere Shapes', en: 'The graph violates our shapes' },
  unreadable: {
    de: '{format} lässt sich nicht schreiben oder lesen',
    en: '{format} cannot be written or read',
  },
}

const ours: Message = {
  de: 'Das ist ein Fehler von Kommunalgraph, nicht der Daten: Bitte melden Sie ihn mit dieser Datei.',
  en: 'This is a fault of Kommunalgraph, not of the data: please report it with this file.',
}

/** A proof that failed as a finding about the file of the record. */
export function unproved(file: string, { details, format = '', proof }: Fault): Issue {
  const shown = details.map(visible).join(' · ')
  const { de, en } = fill(proofs[proof], { format })
  return {
    ...whole,
    code: `gate/${proof}`,
    message: { de: `${de}: ${shown}`, en: `${en}: ${shown}` },
    remedy: ours,
    file,
    pointer: '',
  }
}
