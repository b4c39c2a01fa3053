import type { Option } from '../command.ts'
import { dataOption } from '../settings.ts'

/** What `import` can be told. */
export const importOptions: Readonly<Record<string, Option>> = {
  html: {
    type: 'boolean',
    help: {
      de: 'die Eingabe ist HTML (bei .html und .htm von selbst)',
      en: 'the input is HTML (taken for granted with .html and .htm)',
    },
  },
  source: {
    type: 'string',
    value: 'URL',
    help: {
      de: 'Adresse der Seite: Quelle des Profils',
      en: 'address of the page: source of the profile',
    },
  },
  basis: {
    type: 'string',
    value: 'NAME',
    help: {
      de: 'Grundlage, die genannten Personen zu veröffentlichen: official-publication oder none (Vorgabe: none)',
      en: 'basis for publishing the persons named: official-publication or none (default: none)',
    },
  },
  retrieved: {
    type: 'string',
    value: 'DAY',
    help: {
      de: 'Tag, an dem die Seite gelesen wurde: 2026-11-22',
      en: 'day on which the page was read: 2026-11-22',
    },
  },
  slug: {
    type: 'string',
    value: 'NAME',
    help: {
      de: 'Dateiname ohne Endung, wenn er nicht aus dem Namen folgt',
      en: 'file name without its ending, where it does not follow from the name',
    },
  },
  out: {
    type: 'string',
    value: 'DIR',
    short: 'o',
    help: {
      de: 'Ordner, in den geschrieben wird; ohne ihn geht das Profil auf die Standardausgabe',
      en: 'folder to write to; without it, the record goes to standard output',
    },
  },
  force: {
    type: 'boolean',
    help: {
      de: 'vorhandene Dateien ergänzen: nur Felder, die die Eingabe hat; Kommentare bleiben',
      en: 'update existing files: only fields that the input has; comments stay',
    },
  },
  'dry-run': {
    type: 'boolean',
    help: { de: 'nur zeigen, was geschähe', en: 'only show what would happen' },
  },
  format: {
    type: 'string',
    value: 'NAME',
    short: 'f',
    help: { de: 'yaml oder json (Vorgabe: yaml)', en: 'yaml or json (default: yaml)' },
  },
  findings: {
    type: 'string',
    value: 'NAME',
    help: {
      de: 'Befunde als pretty oder json, eine Zeile je Befund (Vorgabe: pretty)',
      en: 'findings as pretty or json, one line each (default: pretty)',
    },
  },
  encoding: {
    type: 'string',
    value: 'NAME',
    help: {
      de: 'Zeichenkodierung der Eingabe, zum Beispiel windows-1252',
      en: 'encoding of the input, for example windows-1252',
    },
  },
  'repair-encoding': {
    type: 'boolean',
    help: {
      de: 'falsch gelesene Umlaute (Ã¼) zurückverwandeln',
      en: 'turn wrongly decoded umlauts (Ã¼) back',
    },
  },
  data: dataOption,
}
