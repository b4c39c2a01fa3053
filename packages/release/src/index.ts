export { memoryRelease, type ReleaseInput } from './memory.ts'
