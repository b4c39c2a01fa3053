import { parse } from 'yaml'

/** A scalar in the style of the files: quotes only where YAML needs them, or would take a text for something else. */
export function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const isPlain = /^[\p{L}\d][\p{L}\d ./–-]*$/u.test(value) && parse(value) === value
  return isPlain ? value : JSON.stringify(value)
}
