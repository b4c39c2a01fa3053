import type { KindLevelName } from './kind-levels.ts'

/** A kind that networks need not explain. */
export interface WellKnownKind {
  readonly level: KindLevelName
  readonly label: { readonly de: string; readonly en: string }
  readonly plural: { readonly de: string; readonly en: string }
}

const kind = (
  level: KindLevelName,
  de: readonly [one: string, several: string],
  en: readonly [one: string, several: string],
): WellKnownKind => ({
  level,
  label: { de: de[0], en: en[0] },
  plural: { de: de[1], en: en[1] },
})

/** Kinds by their notations: those of all states. What a concept says itself counts more. */
export const wellKnownKinds: ReadonlyMap<string, WellKnownKind> = new Map(
  Object.entries({
    land: kind('state', ['Land', 'Länder'], ['state', 'states']),
    kreis: kind('district', ['Kreis', 'Kreise'], ['district', 'districts']),
    landkreis: kind('district', ['Landkreis', 'Landkreise'], ['district', 'districts']),
    staedteregion: kind(
      'district',
      ['Städteregion', 'Städteregionen'],
      ['city region', 'city regions'],
    ),
    regionalverband: kind(
      'district',
      ['Regionalverband', 'Regionalverbände'],
      ['regional association', 'regional associations'],
    ),
    'kreisfreie-stadt': kind(
      'independent-city',
      ['Kreisfreie Stadt', 'kreisfreie Städte'],
      ['independent city', 'independent cities'],
    ),
    stadtkreis: kind(
      'independent-city',
      ['Stadtkreis', 'Stadtkreise'],
      ['urban district', 'urban districts'],
    ),
    'grosse-kreisstadt': kind(
      'municipality',
      ['Große Kreisstadt', 'Große Kreisstädte'],
      ['large district town', 'large district towns'],
    ),
    'kreisangehoerige-stadt': kind(
      'municipality',
      ['Kreisangehörige Stadt', 'kreisangehörige Städte'],
      ['town belonging to a district', 'towns belonging to a district'],
    ),
    stadt: kind('municipality', ['Stadt', 'Städte'], ['town', 'towns']),
    markt: kind('municipality', ['Markt', 'Märkte'], ['market town', 'market towns']),
    gemeinde: kind('municipality', ['Gemeinde', 'Gemeinden'], ['municipality', 'municipalities']),
    verbandsgemeinde: kind(
      'association',
      ['Verbandsgemeinde', 'Verbandsgemeinden'],
      ['association of municipalities', 'associations of municipalities'],
    ),
    samtgemeinde: kind(
      'association',
      ['Samtgemeinde', 'Samtgemeinden'],
      ['joint municipality', 'joint municipalities'],
    ),
    amt: kind('association', ['Amt', 'Ämter'], ['municipal office area', 'municipal office areas']),
    verwaltungsgemeinschaft: kind(
      'association',
      ['Verwaltungsgemeinschaft', 'Verwaltungsgemeinschaften'],
      ['administrative community', 'administrative communities'],
    ),
    verwaltungsverband: kind(
      'association',
      ['Verwaltungsverband', 'Verwaltungsverbände'],
      ['administrative association', 'administrative associations'],
    ),
    verbund: kind('group', ['Verbund', 'Verbünde'], ['consortium', 'consortia']),
    familienzentrum: kind(
      'place',
      ['Familienzentrum', 'Familienzentren'],
      ['family centre', 'family centres'],
    ),
  }),
)
