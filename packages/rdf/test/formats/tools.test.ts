import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type FormatName, rdfFormats } from '../../src/formats.ts'
import { canonical, readBack } from '../../src/referees.ts'
import { base } from './base.ts'
import { nastyGraph } from './graphs.ts'

const toNTriples = `
import rdflib, sys
rdflib.NORMALIZE_LITERALS = False
graph = rdflib.Graph().parse(data=sys.stdin.buffer.read().decode('utf-8'), format=sys.argv[1])
sys.stdout.buffer.write(graph.serialize(format='nt', encoding='utf-8'))
`

interface Tool {
  readonly name: string
  /** The Debian package that has it. */
  readonly needs: string
  /** Prints something when the tool is there. */
  readonly probe: readonly string[]
  /** What reads our text from its input and prints N-Triples. */
  readonly commands: Readonly<Partial<Record<FormatName, readonly string[]>>>
  /** Formats in which the tool changes values itself, so that only statements are counted. */
  readonly counted?: readonly FormatName[]
}

const rapper = (format: string) => ['rapper', '-q', '-i', format, '-o', 'ntriples', '-', base]
const serdi = (format: string) => ['serdi', '-i', format, '-o', 'ntriples', '-']
const rdflib = (python: string, format: string) => [python, '-c', toNTriples, format]

const pythonOf = ['python3', '/usr/bin/python3'].find(
  (python) => run([python, '-c', 'import rdflib']).ok,
)
const python = pythonOf ?? 'python3'

const tools: readonly Tool[] = [
  {
    name: 'rapper',
    needs: 'raptor2-utils (rapper)',
    probe: ['rapper', '--version'],
    commands: {
      turtle: rapper('turtle'),
      'n-triples': rapper('ntriples'),
      'rdf-xml': rapper('rdfxml'),
    },
  },
  {
    name: 'serdi',
    needs: 'serdi',
    probe: ['serdi', '-v'],
    commands: { turtle: serdi('turtle'), 'n-triples': serdi('ntriples') },
  },
  {
    name: 'rdflib',
    needs: 'python3-rdflib',
    probe: [python, '-c', 'import rdflib'],
    commands: {
      turtle: rdflib(python, 'turtle'),
      'n-triples': rdflib(python, 'nt'),
      'rdf-xml': rdflib(python, 'xml'),
    },
    // rdflib 6 writes unquoted doubles anew, and unescapes a backslash in N-Triples twice.
    counted: ['turtle', 'n-triples'],
  },
]

function run([command = '', ...options]: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(command, options, { input, maxBuffer: 1e8 })
  return { ok: status === 0, output: String(stdout), complaint: String(stderr) }
}

describe.each(tools)('$name', ({ name, needs, probe, commands, counted = [] }) => {
  const isThere = run(probe).ok
  if (!isThere) console.warn(`${name} is not installed: its tests are skipped`)

  it.skipIf(!isThere).each(rdfFormats.filter((format) => commands[format.name]))(
    'reads our $label',
    { meta: { needs } },
    async (format) => {
      const quads = nastyGraph()
      const { output, complaint } = run(commands[format.name] ?? [], format.write(quads, base))
      const read = await readBack('n-triples', output)
      expect(complaint).toBe('')
      expect(read).toHaveLength(quads.length)
      if (!counted.includes(format.name)) expect(await canonical(read)).toBe(await canonical(quads))
    },
  )
})
