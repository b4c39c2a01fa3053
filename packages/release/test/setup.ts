import { afterAll } from 'vitest'
import { removeStores } from '../src/testing.ts'

// Runs for every file, though files share their modules.
afterAll(removeStores)
