#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { languageOf, say } from './language.ts'

/* Where the installed command begins. In the repository, bin/kommunalgraph.mjs runs the sources instead. */

const needsNode24 = {
  de: `kommunalgraph braucht Node 24 oder neuer; dies ist Node ${process.versions.node}.\n`,
  en: `kommunalgraph needs Node 24 or newer; this is Node ${process.versions.node}.\n`,
}

// Imported only now: an older Node does not know all that the program imports.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(say(needsNode24, languageOf(process.env)))
  process.exitCode = 1
} else {
  // Compiled once, not at each start; where nothing may be written, each time.
  nodeModule.enableCompileCache()
  await import('./main.ts')
}
