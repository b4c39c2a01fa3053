import { DataFactory, type Literal, type Quad } from 'n3'
import { iri } from '../../src/graph.ts'
import { schema } from '../../src/vocabularies.ts'
import { base } from './base.ts'

export const subject = iri(`${base}kommunen/musterstadt#gebiet`)

/** Statements about one thing: its values under one property. */
export const about = (
  predicate: string,
  ...objects: readonly (string | Literal)[]
): readonly Quad[] =>
  objects.map((object) =>
    DataFactory.quad(subject, iri(predicate), typeof object === 'string' ? iri(object) : object),
  )

/** A thing that points at others. */
export const pointing = (...objects: readonly string[]): readonly Quad[] =>
  about(schema.about.value, ...objects)

export const typed = (value: string, datatype: string): Literal =>
  DataFactory.literal(value, iri(datatype))
