import type { EditionChange } from '@kommunalgraph/importer'
import type { Message, PageLanguage } from '@kommunalgraph/model'

/* What changed between two editions of the register, and what it means for records. */

const nameOf = ({ key, name }: EditionChange['unit']): string => `${key} ${name}`

/** One line for a change. */
function sentence(change: EditionChange): Message {
  const unit = nameOf(change.unit)
  const now = 'now' in change ? nameOf(change.now) : ''
  return {
    new: { de: `neu: ${unit}`, en: `new: ${unit}` },
    gone: { de: `nicht mehr da: ${unit}`, en: `gone: ${unit}` },
    merged: { de: `aufgegangen: ${unit} in ${now}`, en: `merged: ${unit} into ${now}` },
    renamed: { de: `umbenannt: ${unit} in ${now}`, en: `renamed: ${unit} to ${now}` },
    rekeyed: { de: `neuer Schlüssel: ${unit}, jetzt ${now}`, en: `new key: ${unit}, now ${now}` },
  }[change.kind]
}

/** What to write into the record of a place that changed. */
function advice(change: EditionChange, slug: string): Message {
  const file = `municipalities/${slug}.yaml`
  const { key } = change.unit
  const now = 'now' in change ? change.now : change.unit
  return {
    new: { de: `${file}: nichts zu tun`, en: `${file}: nothing to do` },
    gone: {
      de: `${file}: in der Bekanntmachung des Landes nachsehen, worin ${key} aufging; dann status: merged mit replacedBy oder status: withdrawn`,
      en: `${file}: look in the state's announcement what became of ${key}; then status: merged with replacedBy, or status: withdrawn`,
    },
    merged: {
      de: `${file}: status: merged, replacedBy: die Kommune mit dem Schlüssel ${now.key}`,
      en: `${file}: status: merged, replacedBy: the municipality with the key ${now.key}`,
    },
    renamed: {
      de: `${file}: name: { de: ${now.name} }, der frühere Name unter aliases`,
      en: `${file}: name: { de: ${now.name} }, the former name under aliases`,
    },
    rekeyed: {
      de: `${file}: identifiers.ags: "${now.key}", der frühere Schlüssel ${key} unter formerKeys`,
      en: `${file}: identifiers.ags: "${now.key}", the former key ${key} under formerKeys`,
    },
  }[change.kind]
}

/** All changes, each with what it asks of a record. */
export function changesText(
  changes: readonly EditionChange[],
  records: ReadonlyMap<string, string>,
  language: PageLanguage,
): string {
  const concerned = changes.filter(({ unit }) => records.has(unit.key)).length
  const summary = {
    de: `Änderungen: ${changes.length}, an Datensätzen: ${concerned}.\n`,
    en: `Changes: ${changes.length}, to records: ${concerned}.\n`,
  }
  const lines = changes.map((change) => {
    const slug = records.get(change.unit.key)
    const what = slug === undefined ? '' : `  → ${advice(change, slug)[language]}\n`
    return `${sentence(change)[language]}\n${what}`
  })
  return `${lines.join('')}${summary[language]}`
}
