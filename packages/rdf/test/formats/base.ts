import type { Base } from '../../src/iri.ts'

export const base: Base = 'https://daten.example.org/'
