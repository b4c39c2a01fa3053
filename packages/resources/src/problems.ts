import type { Message } from '@kommunalgraph/model'

/** A kind of refusal (RFC 9457): its status, its title, and what it means for the one who asked. */
export interface ProblemType {
  readonly type: string
  readonly status: number
  readonly title: Message
  readonly explanation: Message
}

/**
 * Every problem that an answer can name. The page `/def/problems` shows this table; each `type` is a fragment there.
 */
export const problemTypes = [
  {
    type: 'broken-address',
    status: 400,
    title: { de: 'Unlesbare Adresse', en: 'Unreadable address' },
    explanation: {
      de: 'Die Adresse enthält eine Prozent-Kodierung, die kein gültiges UTF-8 ergibt.',
      en: 'The address holds percent-encoding that is no valid UTF-8.',
    },
  },
  {
    type: 'bad-request',
    status: 400,
    title: { de: 'Unverständliche Anfrage', en: 'Request not understood' },
    explanation: {
      de: 'Die Anfrage folgt nicht den Regeln von HTTP.',
      en: 'The request does not follow the rules of HTTP.',
    },
  },
  {
    type: 'bad-parameter',
    status: 400,
    title: { de: 'Ungültiger Parameter', en: 'Invalid parameter' },
    explanation: {
      de: 'Ein Parameter der Adresse hat einen Wert, den es nicht gibt; die Antwort nennt die erlaubten.',
      en: 'A parameter of the address has a value that does not exist; the answer names those allowed.',
    },
  },
  {
    type: 'not-found',
    status: 404,
    title: { de: 'Nicht gefunden', en: 'Not found' },
    explanation: {
      de: 'Unter dieser Adresse gibt es nichts und gab es nie etwas. Ähnliche Namen, wo es welche gibt, stehen dabei.',
      en: 'There is and was nothing at this address. Similar names are listed where there are any.',
    },
  },
  {
    type: 'method-not-allowed',
    status: 405,
    title: { de: 'Methode nicht erlaubt', en: 'Method not allowed' },
    explanation: {
      de: 'Die Daten können nur gelesen werden: mit GET, HEAD und OPTIONS.',
      en: 'The data can only be read: with GET, HEAD and OPTIONS.',
    },
  },
  {
    type: 'not-acceptable',
    status: 406,
    title: { de: 'Kein passendes Format', en: 'No acceptable format' },
    explanation: {
      de: 'Keines der Formate, die der Accept-Header nennt, gibt es hier; die Antwort nennt die vorhandenen.',
      en: 'None of the formats that the Accept header names exists here; the answer names those that do.',
    },
  },
  {
    type: 'timeout',
    status: 408,
    title: { de: 'Zeit überschritten', en: 'Request timeout' },
    explanation: {
      de: 'Die Anfrage kam nicht vollständig an, bevor die Frist ablief.',
      en: 'The request did not arrive completely in time.',
    },
  },
  {
    type: 'gone',
    status: 410,
    title: { de: 'Nicht mehr vorhanden', en: 'Gone' },
    explanation: {
      de: 'Diese Kommune ist nicht mehr dabei oder in einer anderen aufgegangen.',
      en: 'This municipality is no longer part of the network, or became part of another.',
    },
  },
  {
    type: 'precondition-failed',
    status: 412,
    title: { de: 'Bedingung nicht erfüllt', en: 'Precondition failed' },
    explanation: {
      de: 'Der Stand, den die Anfrage verlangt, ist nicht der jetzige.',
      en: 'The state that the request demands is not the present one.',
    },
  },
  {
    type: 'body-too-large',
    status: 413,
    title: { de: 'Anfrage zu groß', en: 'Request too large' },
    explanation: {
      de: 'Der Inhalt der Anfrage ist größer als 64 kB.',
      en: 'The content of the request is larger than 64 kB.',
    },
  },
  {
    type: 'address-too-long',
    status: 414,
    title: { de: 'Adresse zu lang', en: 'Address too long' },
    explanation: {
      de: 'Adressen haben hier höchstens 4096 Zeichen.',
      en: 'Addresses have at most 4096 characters here.',
    },
  },
  {
    type: 'range-not-satisfiable',
    status: 416,
    title: { de: 'Bereich nicht vorhanden', en: 'Range not satisfiable' },
    explanation: {
      de: 'Der verlangte Teil liegt hinter dem Ende der Datei; Content-Range nennt ihre Länge.',
      en: 'The part that was asked for lies behind the end of the file; Content-Range tells its length.',
    },
  },
  {
    type: 'too-many-requests',
    status: 429,
    title: { de: 'Zu viele Anfragen', en: 'Too many requests' },
    explanation: {
      de: 'Von Ihrer Adresse kamen in der letzten Minute mehr Anfragen, als erlaubt sind; der Header Retry-After sagt, nach wie vielen Sekunden es weitergeht. Wer alles braucht, lädt die Dateien unter /daten.',
      en: 'More requests came from your address in the last minute than are allowed; the header Retry-After tells after how many seconds to go on. Whoever needs everything finds files at /daten.',
    },
  },
  {
    type: 'headers-too-large',
    status: 431,
    title: { de: 'Kopfzeilen zu groß', en: 'Headers too large' },
    explanation: {
      de: 'Die Kopfzeilen der Anfrage sind zusammen größer als 16 kB.',
      en: 'The headers of the request are larger than 16 kB in all.',
    },
  },
  {
    type: 'internal',
    status: 500,
    title: { de: 'Fehler im Server', en: 'Server error' },
    explanation: {
      de: 'Der Fehler liegt bei uns und ist aufgezeichnet.',
      en: 'The fault is ours and has been recorded.',
    },
  },
  {
    type: 'unavailable',
    status: 503,
    title: { de: 'Zurzeit nicht verfügbar', en: 'Unavailable' },
    explanation: {
      de: 'Die Daten sind gerade nicht bereit; der Header Retry-After sagt, wann es sich wieder lohnt.',
      en: 'The data are not ready just now; the header Retry-After says when to try again.',
    },
  },
] as const satisfies readonly ProblemType[]

export type ProblemName = (typeof problemTypes)[number]['type']

export const problemType = (name: ProblemName): ProblemType =>
  problemTypes.find(({ type }) => type === name) as ProblemType
