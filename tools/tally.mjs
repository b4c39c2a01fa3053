// The last line of `.ci/run`. The argument is the exit code of `npm test`, which has the last word.
import { failures, passed } from './results.mjs'

const failed = failures.length || Number(process.argv[2] !== '0')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
