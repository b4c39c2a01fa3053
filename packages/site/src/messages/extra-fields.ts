import { fixedDocuments } from '@kommunalgraph/model'
import { words } from './words.ts'

export const extraFieldsWords = words({
  title: fixedDocuments.fields.title,
  intro: {
    de: 'Felder, die dieses Netzwerk seinen Kommunalprofilen hinzufügt. Alle anderen stehen im Datenwörterbuch.',
    en: 'Fields that this network adds to its municipal profiles. All others are in the data dictionary.',
  },
  description: {
    de: 'Felder, die dieses Netzwerk seinen Kommunalprofilen hinzufügt: Bedeutung, Typ und Eigenschaft in RDF.',
    en: 'Fields that this network adds to its municipal profiles: meaning, type and property in RDF.',
  },
})
