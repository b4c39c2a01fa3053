import { askOn } from './ask.ts'
import { languageOf } from './language.ts'
import { runProgram } from './program.ts'

// Whoever reads may have had enough: `kommunalgraph help | head -3` is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const ask = (question: string): Promise<string> => askOn(process.stdin, process.stderr, question)

process.exitCode = await runProgram(process.argv.slice(2), {
  language: languageOf(process.env),
  environment: process.env,
  // In local time: what a person at this machine calls today.
  today: new Date().toLocaleDateString('sv-SE'),
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  ...(process.stdin.isTTY === true && process.stderr.isTTY === true && { ask }),
})
