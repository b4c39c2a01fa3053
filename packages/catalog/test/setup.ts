import { removeStores } from '@kommunalgraph/release/testing'
import { afterAll } from 'vitest'

// Runs for every file, though files share their modules.
afterAll(removeStores)
