import { openWriter } from '@kommunalgraph/release'
import { completeEarlier } from '../src/complete-earlier.ts'
import { site } from './site.ts'

/*
 * A process that completes a store version by version, and is killed after so many:
 *
 *     node completer.ts FILE COUNT
 */

const [, , file = '', count = '1'] = process.argv
await completeEarlier(openWriter(file), { site, prefix: 'data/', batch: 1 }, ({ done }) => {
  if (done === Number(count)) process.kill(process.pid, 'SIGKILL')
})
