import { fill, type Issue, type Message, type MessageValues, visible } from '@kommunalgraph/model'
import type { Proof, ProofFault } from './prove/fault.ts'

/* What the gate itself has to say: why a sound folder is not published. */

const refusals = {
  'gate/removals': {
    message: {
      de: '{count} von {total} Kommunen würden auf einmal verschwinden: {names}.',
      en: '{count} of {total} municipalities would disappear at once: {names}.',
    },
    remedy: {
      de: 'Prüfen Sie den Datenordner. Ist es so gewollt: kommunalgraph publish --allow-removals {meant}.',
      en: 'Check the data folder. If this is intended: kommunalgraph publish --allow-removals {meant}.',
    },
  },
  'gate/removals-unnamed': {
    message: {
      de: 'Die Datei fehlt, die Kommune würde verschwinden: {names}.',
      en: 'The file is missing, the municipality would disappear: {names}.',
    },
    remedy: {
      de: 'Legen Sie die Datei zurück, oder sagen Sie in ihr, was geschah (status: withdrawn, oder merged mit replacedBy). Soll sie wirklich fehlen: kommunalgraph publish --allow-removals {meant}.',
      en: 'Put the file back, or say in it what happened (status: withdrawn, or merged with replacedBy). If it is meant to be missing: kommunalgraph publish --allow-removals {meant}.',
    },
  },
  'gate/base-changed': {
    message: {
      de: 'Alle Adressen beginnen bisher mit {before}, jetzt sollen sie mit {after} beginnen.',
      en: 'All addresses have begun with {before} so far; now they are to begin with {after}.',
    },
    remedy: {
      de: 'Berichtigen Sie --base-url (BASE_URL). Ist es so gewollt: kommunalgraph publish --change-base; jede Kommune bekommt dann eine neue Version.',
      en: 'Correct --base-url (BASE_URL). If this is intended: kommunalgraph publish --change-base; every municipality then gets a new version.',
    },
  },
  'gate/demonstration-public': {
    message: {
      de: 'Das Netzwerk ist die Vorführung, {after} aber eine öffentliche Adresse.',
      en: 'The network is the demonstration, but {after} is a public address.',
    },
    remedy: {
      de: 'Tragen Sie in network.yaml ein, wer wirklich veröffentlicht, und löschen Sie demonstration.',
      en: 'Enter in network.yaml who really publishes, and delete demonstration.',
    },
  },
} as const satisfies Record<string, Pick<Issue, 'message' | 'remedy'>>

/** What becomes of a publish that is worth a line, though nothing stands in its way. */
const notices = {
  'gate/base-moved': {
    message: {
      de: 'Unter {before} war nichts versprochen: Alles, auch frühere Versionen, ist neu erstellt unter {after}.',
      en: 'Nothing was promised at {before}: everything, earlier versions too, has been made anew at {after}.',
    },
    remedy: {
      de: 'Soll eine Adresse bleiben, nennen Sie sie mit --base-url (BASE_URL).',
      en: 'If an address is to last, name it with --base-url (BASE_URL).',
    },
  },
  'gate/instant-ahead': {
    message: {
      de: 'Die letzte Veröffentlichung ist auf {last} datiert, das noch kommt; diese folgt eine Millisekunde danach.',
      en: 'The last release is dated {last}, which is yet to come; this one follows a millisecond later.',
    },
    remedy: {
      de: 'Prüfen Sie die Uhr dieses Rechners. Ging sie damals falsch, ist nichts zu tun: modified nennt den wirklichen Tag.',
      en: 'Check the clock of this machine. If it was wrong then, there is nothing to do: modified names the true day.',
    },
  },
} as const satisfies Record<string, Pick<Issue, 'message' | 'remedy'>>

export type RefusalCode = keyof typeof refusals

const whole = { severity: 'error', line: 1, column: 1 } as const

/** A refusal as a finding about a file or folder. */
export const refusal = (
  code: RefusalCode,
  file: string,
  values: MessageValues,
  pointer = '',
): Issue => finding(code, refusals[code], file, values, pointer)

/** A notice as a finding about a file or folder. */
export const notice = (code: keyof typeof notices, file: string, values: MessageValues): Issue => ({
  ...finding(code, notices[code], file, values, ''),
  severity: 'warning',
})

function finding(
  code: string,
  { message, remedy }: Pick<Issue, 'message' | 'remedy'>,
  file: string,
  values: MessageValues,
  pointer: string,
): Issue {
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
    de: 'CSV weicht vom Datensatz ab',
    en: 'CSV differs from the record',
  },
  'dead-iri': {
    de: 'Unter diesen Adressen wird nichts beschrieben',
    en: 'Nothing is described at these addresses',
  },
  graph: {
    de: '{format} ergibt einen anderen Graphen (- fehlt, + zu viel)',
    en: '{format} gives a different graph (- missing, + extra)',
  },
  iri: { de: 'Das sind keine gültigen IRIs', en: 'These are not valid IRIs' },
  json: { de: 'JSON ist nicht der Datensatz', en: 'JSON is not the record' },
  rdfc: {
    de: 'RDFC-1.0 ergibt eine andere kanonische Form',
    en: 'RDFC-1.0 gives a different canonical form',
  },
  shape: { de: 'Der Graph verletzt unsere Shapes', en: 'The graph violates our shapes' },
  unreadable: {
    de: '{format} lässt sich nicht schreiben oder lesen',
    en: '{format} cannot be written or read',
  },
}

const ours: Message = {
  de: 'Das ist ein Fehler in Kommunalgraph, nicht in den Daten: Bitte melden Sie ihn mit dieser Datei.',
  en: 'This is a bug in Kommunalgraph, not in the data: please report it with this file.',
}

/** A proof that failed as a finding about the file of the record. */
export function unproved(file: string, { details, format = '', proof }: ProofFault): Issue {
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
