// Stands in for systemctl below a folder that stands in for the root (STAGE): it reads the units that were put there
// and runs what they name, with their environment and in their folder, as systemd would but without its sandbox.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { STAGE = '', STAGE_PORT = '' } = process.env
const inStage = (text) => text.replaceAll(/(?<![\w./])\/(etc|srv|var)\b/g, `${STAGE}/$1`)
const fileOf = (unit) => join(STAGE, 'etc/systemd/system', unit)
const pidFile = (unit) => join(STAGE, `${unit}.pid`)

/** Every value of a key, in order. */
const valuesIn = (text, key) =>
  [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => inStage(value))

const pairsIn = (words) => Object.fromEntries(words.map((word) => word.split(/=(.*)/s).slice(0, 2)))

function start(unit) {
  const text = readFileSync(fileOf(unit), 'utf8')
  if (unit.endsWith('.timer')) return void readFileSync(fileOf(unit.replace('.timer', '.service')))
  const [cwd] = valuesIn(text, 'WorkingDirectory')
  const [call = ''] = valuesIn(text, 'ExecStart')
  for (const folder of valuesIn(text, 'StateDirectory').flatMap((value) => value.split(' ')))
    mkdirSync(join(STAGE, 'var/lib', folder), { recursive: true })
  const files = valuesIn(text, 'EnvironmentFile').map((file) => readFileSync(file, 'utf8').trim())
  const env = {
    ...{ PATH: process.env.PATH, LC_ALL: 'C', PORT: STAGE_PORT },
    ...pairsIn(files.flatMap((file) => file.split('\n'))),
    ...pairsIn(valuesIn(text, 'Environment').flatMap((value) => value.split(' '))),
  }
  const [command = '', ...words] = call.replace('/usr/bin/node', process.execPath).split(' ')
  const log = openSync(join(STAGE, `${unit}.log`), 'a')
  if (text.includes('Type=oneshot')) {
    const { status } = spawnSync(command, words, { cwd, env, stdio: ['ignore', log, log] })
    if (status !== 0) throw new Error(readFileSync(join(STAGE, `${unit}.log`), 'utf8'))
    return
  }
  const child = spawn(command, words, { cwd, env, detached: true, stdio: ['ignore', log, log] })
  writeFileSync(pidFile(unit), String(child.pid))
  child.unref()
}

function stop(unit) {
  if (!existsSync(pidFile(unit))) return
  const pid = Number(readFileSync(pidFile(unit), 'utf8'))
  rmSync(pidFile(unit))
  process.kill(pid, 'SIGTERM')
  const lives = () => spawnSync('kill', ['-0', String(pid)]).status === 0
  for (const end = Date.now() + 20_000; lives() && Date.now() < end; ) spawnSync('sleep', ['0.1'])
}

const [verb, ...rest] = process.argv.slice(2)
const units = rest.filter((word) => !word.startsWith('--') && word.startsWith('kommunalgraph'))
for (const unit of units) {
  if (['stop', 'restart'].includes(verb)) stop(unit)
  if (['start', 'restart', 'enable'].includes(verb)) start(unit)
}
