import type { Command } from './command.ts'

/** Every command, in the order of the help text. One that serves needs no importer: only what is called is loaded. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  publish: async () => (await import('./commands/publish.ts')).publishCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  figures: async () => (await import('./commands/figures.ts')).figuresCommand,
  reference: async () => (await import('./commands/reference.ts')).reference,
  erase: async () => (await import('./commands/erase.ts')).eraseCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  'verify-store': async () => (await import('./commands/verify-store.ts')).verifyStoreCommand,
  quality: async () => (await import('./commands/quality.ts')).qualityCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
}

export const commandNames: readonly string[] = Object.keys(loaders)

/** Undefined where there is none of that name. */
export const commandNamed = async (name: string): Promise<Command | undefined> =>
  Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined

/** All of them, for the overview. */
export const allCommands = (): Promise<readonly Command[]> =>
  Promise.all(Object.values(loaders).map((load) => load()))
