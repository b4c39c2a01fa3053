import type { Localized } from '@kommunalgraph/rdf'

/**
 * The sixteen states by the first two digits of official keys (AGS), as the Federal Statistical Office numbers them.
 */
const states: Readonly<Record<string, Localized>> = {
  '01': { de: 'Schleswig-Holstein' },
  '02': { de: 'Hamburg' },
  '03': { de: 'Niedersachsen', en: 'Lower Saxony' },
  '04': { de: 'Bremen' },
  '05': { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  '06': { de: 'Hessen', en: 'Hesse' },
  '07': { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  '08': { de: 'Baden-Württemberg' },
  '09': { de: 'Bayern', en: 'Bavaria' },
  '10': { de: 'Saarland' },
  '11': { de: 'Berlin' },
  '12': { de: 'Brandenburg' },
  '13': { de: 'Mecklenburg-Vorpommern' },
  '14': { de: 'Sachsen', en: 'Saxony' },
  '15': { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  '16': { de: 'Thüringen', en: 'Thuringia' },
}

/** The keys of all states, in order. */
export const stateKeys: readonly string[] = Object.keys(states).toSorted()

/** What the state with a key is called; undefined for any other key. */
export const stateName = (key: string): Localized | undefined => states[key]
