import { spawnSync } from 'node:child_process'
import type { Release } from '@kommunalgraph/model'
import { formatNamed } from '@kommunalgraph/rdf'
import type { Quad } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeCatalogue } from '../src/catalogue/catalogue.ts'
import { applicationProfiles } from '../src/profiles/profiles.ts'
import { describeVoid } from '../src/void/describe.ts'
import { base, dumps, measuredShipped, published } from './snapshot.ts'

let release: Release
beforeAll(async () => {
  release = await measuredShipped()
})

/* Readers that are not ours: what they count must be what we wrote. */

const texts = {
  turtle: (quads: readonly Quad[]) => formatNamed('turtle').write(quads, base),
  ntriples: (quads: readonly Quad[]) => formatNamed('n-triples').write(quads),
  rdfxml: (quads: readonly Quad[]) => formatNamed('rdf-xml').write(quads),
}

type Syntax = keyof typeof texts

const count = `
import rdflib, sys
graph = rdflib.Graph().parse(data=sys.stdin.buffer.read().decode('utf-8'), format=sys.argv[1])
sys.stdout.buffer.write(graph.serialize(format='nt', encoding='utf-8'))
`

function run([command = '', ...options]: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(command, options, { input, maxBuffer: 1e8 })
  return { ok: status === 0, output: String(stdout), complaint: String(stderr) }
}

const python =
  ['python3', '/usr/bin/python3'].find((each) => run([each, '-c', 'import rdflib']).ok) ?? 'python3'

const rdflibNames: Readonly<Record<Syntax, string>> = {
  turtle: 'turtle',
  ntriples: 'nt',
  rdfxml: 'xml',
}

const tools: readonly {
  readonly name: string
  /** The Debian package that has it. */
  readonly needs: string
  readonly probe: readonly string[]
  readonly syntaxes: readonly Syntax[]
  readonly command: (syntax: Syntax) => readonly string[]
}[] = [
  {
    name: 'rapper',
    needs: 'raptor2-utils (rapper)',
    probe: ['rapper', '--version'],
    syntaxes: ['turtle', 'ntriples', 'rdfxml'],
    command: (syntax) => ['rapper', '-q', '-i', syntax, '-o', 'ntriples', '-', base],
  },
  {
    name: 'serdi',
    needs: 'serdi',
    probe: ['serdi', '-v'],
    syntaxes: ['turtle', 'ntriples'],
    command: (syntax) => ['serdi', '-i', syntax, '-o', 'ntriples', '-'],
  },
  {
    name: 'rdflib',
    needs: 'python3-rdflib',
    probe: [python, '-c', 'import rdflib'],
    syntaxes: ['turtle', 'ntriples', 'rdfxml'],
    command: (syntax) => [python, '-c', count, rdflibNames[syntax]],
  },
]

const graphs = [
  ...applicationProfiles.map(
    (profile) =>
      [
        `the catalogue in ${profile.name}`,
        () => describeCatalogue(release, { profile, page: 1, dumps, issued: published }),
      ] as const,
  ),
  ['the description in VoID', () => describeVoid(release, dumps)] as const,
]

describe.each(tools)('$name', ({ command, name, needs, probe, syntaxes }) => {
  const isThere = run(probe).ok
  if (!isThere) console.warn(`${name} is not installed: its tests are skipped`)

  it.skipIf(!isThere).each(graphs)('reads %s', { meta: { needs } }, (_what, described) => {
    const quads = described()
    for (const syntax of syntaxes) {
      const { complaint, output } = run(command(syntax), texts[syntax](quads))
      const statements = output.split('\n').filter((line) => line.trim() !== '')
      expect([syntax, complaint, statements.length]).toEqual([syntax, '', quads.length])
    }
  })
})
