import { fill, type Message, UserError } from '@kommunalgraph/model'

const messages = {
  'release/locked': {
    de: '„{file}“ ist gesperrt: Eine andere Veröffentlichung läuft. Warten Sie, bis sie fertig ist, und starten Sie dann erneut.',
    en: '"{file}" is locked: another publish is running. Wait until it is done, then start again.',
  },
  'release/overtaken': {
    de: 'Eine andere Veröffentlichung nach „{file}“ war schneller. Nichts wurde geändert: Starten Sie erneut.',
    en: 'Another publish to "{file}" came first. Nothing was changed: start again.',
  },
  'release/disk-full': {
    de: 'Kein Platz mehr für „{file}“. Nichts wurde geändert: Schaffen Sie Platz, und starten Sie erneut.',
    en: 'No space left for "{file}". Nothing was changed: free some space and start again.',
  },
  'release/read-only': {
    de: '„{file}“ lässt sich nicht schreiben. Prüfen Sie die Rechte der Datei und ihres Ordners.',
    en: '"{file}" cannot be written. Check the permissions of the file and its folder.',
  },
  'release/unreadable': {
    de: '„{file}“ lässt sich nicht öffnen. Prüfen Sie Pfad, Rechte und Datenträger.',
    en: '"{file}" cannot be opened. Check path, permissions and disk.',
  },
  'release/damaged': {
    de: '„{file}“ ist beschädigt. Nehmen Sie die letzte Sicherung, oder löschen Sie die Datei und veröffentlichen Sie neu: Dann fehlen frühere Versionen.',
    en: '"{file}" is damaged. Take the last backup, or delete the file and publish again: earlier versions will then be missing.',
  },
  'release/foreign': {
    de: '„{file}“ ist keine Datei von Kommunalgraph. Nennen Sie eine andere.',
    en: '"{file}" is not a Kommunalgraph file. Name another one.',
  },
  'release/no-store': {
    de: '„{file}“ ist keine Datei von Kommunalgraph, oder ihr Anfang ist zerstört. Nennen Sie eine andere, oder nehmen Sie die letzte Sicherung.',
    en: '"{file}" is not a Kommunalgraph file, or its beginning is destroyed. Name another one, or take the last backup.',
  },
  'release/newer': {
    de: '„{file}“ stammt von einer neueren Fassung dieses Programms. Aktualisieren Sie das Programm wieder, oder nehmen Sie die Sicherung von vorher.',
    en: '"{file}" was made by a newer version of this program. Update the program again, or take the backup from before.',
  },
  'release/older': {
    de: '„{file}“ stammt von einer älteren Fassung dieses Programms. „kommunalgraph publish“ bringt die Datei auf den Stand.',
    en: '"{file}" was made by an older version of this program. "kommunalgraph publish" brings it up to date.',
  },
  'release/missing': {
    de: 'Es gibt noch keine Veröffentlichung in „{file}“. „kommunalgraph publish“ legt sie an.',
    en: 'There is no release in "{file}" yet. "kommunalgraph publish" makes one.',
  },
  'release/instant': {
    de: 'Der Zeitpunkt liegt nicht nach dem der letzten Veröffentlichung in „{file}“. Prüfen Sie die Uhr oder --at.',
    en: 'The time of publication is not later than that of the last one in "{file}". Check the clock or --at.',
  },
  'release/target-exists': {
    de: '„{file}“ gibt es schon. Nennen Sie eine andere Datei.',
    en: '"{file}" exists already. Name another file.',
  },
  'release/still-held': {
    de: 'Was gelöscht werden soll, steht noch hier: {file}. Entfernen Sie es dort zuerst.',
    en: 'What is to be erased is still in: {file}. Remove it there first.',
  },
  'release/not-erasable': {
    de: '„{file}“ kann nicht gelöscht werden: Ohne dieses Feld ist es kein Datensatz mehr.',
    en: '"{file}" cannot be erased: without this field it is no longer a valid record.',
  },
  'release/nothing-to-erase': {
    de: 'Keine Version enthält „{file}“. Prüfen Sie Adresse, Nummer und Feld.',
    en: 'No version contains "{file}". Check address, number and field.',
  },
  'release/no-room': {
    de: 'Für das Löschen wird „{file}“ neu geschrieben; dafür ist zu wenig Platz. Nichts wurde geändert: Schaffen Sie doppelt so viel Platz, wie die Datei groß ist.',
    en: 'To erase, "{file}" must be rewritten, and there is too little space for that. Nothing was changed: free up twice the size of the file.',
  },
  'release/in-use': {
    de: 'Gelöscht ist es, aber „{file}-wal“ enthält es noch, weil ein Dienst die Datei liest. Halten Sie ihn an, und starten Sie „kommunalgraph erase“ erneut.',
    en: 'It is erased, but "{file}-wal" still contains it because a service is reading the file. Stop it and start "kommunalgraph erase" again.',
  },
} as const satisfies Record<string, Message>

export type ReleaseErrorCode = keyof typeof messages

/** The store refuses: nothing was changed, unless the sentence says so. */
export class ReleaseError extends UserError<ReleaseErrorCode> {
  constructor(code: ReleaseErrorCode, file: string, options?: ErrorOptions) {
    super(code, fill(messages[code], { file }), options)
  }
}

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) and what they mean to us. */
const meanings: Readonly<Record<number, ReleaseErrorCode>> = {
  3: 'release/read-only',
  5: 'release/locked',
  6: 'release/locked',
  8: 'release/read-only',
  10: 'release/unreadable',
  11: 'release/damaged',
  13: 'release/disk-full',
  14: 'release/unreadable',
  26: 'release/no-store',
}

const resultCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined

/** The error for people where SQLite refused; what we do not know stays as it is. */
export function toReleaseError(error: unknown, file: string): unknown {
  const code = meanings[resultCode(error) ?? 0]
  return code === undefined ? error : new ReleaseError(code, file, { cause: error })
}
