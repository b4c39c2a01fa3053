export function quoted(word: string): string
