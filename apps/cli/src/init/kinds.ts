import { kindFrom } from '@kommunalgraph/model'

/** Whether a first member may be of a kind: one of several together needs these first. */
export const standsAlone = (kind: string): boolean =>
  kindFrom(kind, undefined)?.members !== 'needed'

/** What kinds that the program knows are, German and English; a network may say it otherwise in its own list. */
export const kindDefinitions: Readonly<Record<string, readonly [de: string, en: string]>> = {
  land: ['Gliedstaat der Bundesrepublik.', 'Constituent state of the Federal Republic.'],
  kreis: [
    'Verband mehrerer Städte und Gemeinden mit eigener Verwaltung.',
    'Association of several towns and municipalities with an administration of its own.',
  ],
  landkreis: [
    'Verband mehrerer Städte und Gemeinden mit eigener Verwaltung.',
    'Association of several towns and municipalities with an administration of its own.',
  ],
  staedteregion: [
    'Dem Landkreis ähnlicher Verband, dem auch eine Großstadt angehört.',
    'District-like association that also includes a large city.',
  ],
  regionalverband: [
    'Dem Landkreis ähnlicher Verband um eine Großstadt.',
    'District-like association around a large city.',
  ],
  'kreisfreie-stadt': [
    'Stadt, die zu keinem Landkreis gehört und dessen Aufgaben selbst erfüllt.',
    'City that belongs to no district and performs a district’s tasks itself.',
  ],
  stadtkreis: [
    'Stadt, die zu keinem Landkreis gehört und dessen Aufgaben selbst erfüllt.',
    'City that belongs to no district and performs a district’s tasks itself.',
  ],
  'grosse-kreisstadt': [
    'Stadt innerhalb eines Landkreises, die manche seiner Aufgaben selbst erfüllt.',
    'Town within a district that performs some of its tasks itself.',
  ],
  'kreisangehoerige-stadt': ['Stadt innerhalb eines Landkreises.', 'Town within a district.'],
  stadt: ['Gemeinde mit der Bezeichnung Stadt.', 'Municipality that bears the title of town.'],
  markt: [
    'Gemeinde mit der Bezeichnung Markt.',
    'Municipality that bears the title of market town.',
  ],
  gemeinde: [
    'Kreisangehörige Kommune ohne die Bezeichnung Stadt.',
    'Municipality within a district that does not bear the title of town.',
  ],
  verbandsgemeinde: [
    'Zusammenschluss mehrerer Ortsgemeinden, der für sie verwaltet.',
    'Union of several municipalities that administers for them.',
  ],
  samtgemeinde: [
    'Zusammenschluss mehrerer Mitgliedsgemeinden, der für sie verwaltet.',
    'Union of several municipalities that administers for them.',
  ],
  amt: [
    'Verband mehrerer Gemeinden, der für sie verwaltet.',
    'Association of several municipalities that administers for them.',
  ],
  verwaltungsgemeinschaft: [
    'Zusammenschluss mehrerer Gemeinden für ihre Verwaltung.',
    'Union of several municipalities for their administration.',
  ],
  verwaltungsverband: [
    'Verband mehrerer Gemeinden für ihre Verwaltung.',
    'Association of several municipalities for their administration.',
  ],
  verbund: [
    'Mehrere Kommunen, die gemeinsam Mitglied sind; ohne amtlichen Schlüssel.',
    'Several municipalities that are a member together; without an official key.',
  ],
  familienzentrum: [
    'Einrichtung für Kinder und Familien; ohne amtlichen Schlüssel.',
    'Facility for children and families; without an official key.',
  ],
}
