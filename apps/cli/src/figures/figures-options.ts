import type { Option } from '../command.ts'
import { dataOption } from '../settings.ts'

/** What `figures` can be told. */
export const figuresOptions: Readonly<Record<string, Option>> = {
  data: dataOption,
  'dry-run': {
    type: 'boolean',
    help: {
      de: 'nur zeigen, was sich ändern würde: Ort, Zahl, alt, neu, Prozent',
      en: 'only show what would change: place, figure, old, new, per cent',
    },
  },
  replace: {
    type: 'boolean',
    help: {
      de: 'Zahlen mit demselben Stichtag und derselben Quelle ersetzen, wenn sie abweichen',
      en: 'replace figures of the same date and source where they differ',
    },
  },
  date: {
    type: 'string',
    value: 'DAY',
    help: {
      de: 'nur Zahlen dieses Stichtags, zum Beispiel 2024-12-31',
      en: 'only figures of this day, for example 2024-12-31',
    },
  },
  measure: {
    type: 'string',
    value: 'NAME',
    help: {
      de: 'nur diese Messgröße: population, population-under-18 oder area',
      en: 'only this measure: population, population-under-18 or area',
    },
  },
  'by-sex': {
    type: 'boolean',
    help: {
      de: 'auch Frauen und Männer einzeln, wo die Tabelle sie nennt (eigene Messgrößen und Codeliste)',
      en: 'women and men as well where the table has them (measures and a code list of their own)',
    },
  },
  'population-date': {
    type: 'string',
    value: 'DAY',
    help: {
      de: 'Stichtag der Bevölkerung einer Ausgabe von GV100AD, die hier nicht hinterlegt ist (mit --base)',
      en: 'day of the populations of an edition of GV100AD that is not kept here (with --base)',
    },
  },
  'area-date': {
    type: 'string',
    value: 'DAY',
    help: {
      de: 'Stand der Flächen (Vorgabe: wie die Bevölkerung)',
      en: 'day of the areas (default: that of the populations)',
    },
  },
  base: {
    type: 'string',
    value: 'NAME',
    help: {
      de: 'Zensusgrundlage der Bevölkerung: census-2011 oder census-2022',
      en: 'census base of the populations: census-2011 or census-2022',
    },
  },
  mapping: {
    type: 'string',
    value: 'FILE',
    help: {
      de: 'YAML-Datei, die sagt, was in welcher Spalte einer einfachen CSV-Tabelle steht',
      en: 'YAML file that says what is in which column of a plain CSV table',
    },
  },
}
