import type { de } from './de.ts'

/**
 * Every sentence and word of our pages, once per language: what the German ones have, the others must have too, or
 * they do not compile.
 *
 * A file per area in `de/` and `en/`, merged by one line. Labels of record fields come from the model's table, labels
 * of concepts from `data/concepts`.
 */
export type Messages = typeof de
