import type { Command } from './command.ts'
import { check } from './commands/check.ts'
import { importCommand } from './commands/import.ts'
import { schema } from './commands/schema.ts'
import { serve } from './commands/serve.ts'

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [serve, check, importCommand, schema]
