import type { Checked } from './tasks/check.ts'

/**
 * Texts that come from other threads are copies each; those that thousands of files share are kept once.
 *
 * Values that belong to one file are left alone: they would only fill the table.
 */
export class Interned {
  readonly #texts = new Map<string, string>()

  #one(text: string): string {
    const known = this.#texts.get(text)
    if (known === undefined) this.#texts.set(text, text)
    return known ?? text
  }

  /** The same file with the names of its fields, of what it read, and the sentences of its findings kept once. */
  keep(checked: Checked): Checked {
    const { indexed, issues, reads } = checked
    return {
      ...checked,
      reads: reads.map((key) => this.#one(key)),
      indexed: {
        ...indexed,
        entries: indexed.entries.map((entry) => ({
          ...entry,
          field: this.#one(entry.field) as typeof entry.field,
        })),
      },
      issues: issues.map((issue) => ({
        ...issue,
        code: this.#one(issue.code),
        message: { de: this.#one(issue.message.de), en: this.#one(issue.message.en) },
        remedy: { de: this.#one(issue.remedy.de), en: this.#one(issue.remedy.en) },
      })),
    }
  }
}
