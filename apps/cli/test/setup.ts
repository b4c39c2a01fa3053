import { fileURLToPath } from 'node:url'

// Commands that run in this process are called from where people call them.
process.chdir(fileURLToPath(new URL('../../..', import.meta.url)))
