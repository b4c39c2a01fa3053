import { fixedDocuments } from '@kommunalgraph/model'
import { words } from './words.ts'

export const problemsWords = words({
  title: fixedDocuments.problems.title,
  intro: {
    de: 'Wenn eine Anfrage nicht beantwortet werden kann, nennt die Antwort eine dieser Arten von Fehlern (RFC 9457).',
    en: 'When a request cannot be answered, the reply names one of these types of errors (RFC 9457).',
  },
  status: { de: 'Statuscode', en: 'Status code' },
  description: {
    de: 'Arten von Fehlern, die dieses Angebot meldet, mit Statuscode, Bedeutung und dem, was Sie dagegen tun können.',
    en: 'Types of errors that this website reports, with status code, meaning, and what you can do about them.',
  },
})
