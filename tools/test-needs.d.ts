import 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What to install or fetch so that a test is not skipped: a Debian package, or a file beside the repository. */
    needs?: string
  }
}
