import type { sourcesSchema } from '@kommunalgraph/model'
import type { z } from 'zod'
import { eachOf, type RuleOn } from '../context.ts'
import { type DateAt, inFuture } from './dates.ts'
import { untranslated } from './network.ts'
import { sourceFindings } from './sources.ts'

/* sources.yaml: sources that many records name. */

type SourcesRule = RuleOn<z.infer<typeof sourcesSchema>>

const titlesAreTranslated: SourcesRule = ({ sources }, { shared }) =>
  eachOf(sources).flatMap(([index, { title }]) =>
    untranslated(title, ['sources', index, 'title'], shared),
  )

const noFuture: SourcesRule = ({ sources }, context) =>
  inFuture(
    eachOf(sources).map(
      ([index, { retrieved }]): DateAt => [['sources', index, 'retrieved'], retrieved],
    ),
    context,
  )

export const sharedSourceRules: readonly SourcesRule[] = [
  sourceFindings,
  titlesAreTranslated,
  noFuture,
]
