// What the measurements of serving share: processes, captured answers, and load by wrk.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const children = []

export const ROUNDS = Number(process.env.ROUNDS ?? 11)
export const SECONDS = Number(process.env.SECONDS ?? 1)
const CONNECTIONS = 32

/** Start a program; what it prints is not wanted. */
export function start(command, parameters, env = {}, cwd = root) {
  const child = spawn(command, parameters, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore'],
  })
  children.push(child)
  return child
}

export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill()
  await once(child, 'exit')
}

export const stopAll = () => Promise.all(children.map(stop))

/** Wait for an answer, whatever it is; the milliseconds that it took. */
export async function reachable(address, fits = () => true) {
  const began = performance.now()
  while (performance.now() - began < 120_000) {
    const answer = await fetch(address).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer && fits(answer)) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`${address} does not answer`)
}

/** An answer with its fields and its bytes as sent. */
export function answerOf(address, headers) {
  const { promise, reject, resolve } = Promise.withResolvers()
  const sent = request(address, { headers }, (response) => {
    const chunks = []
    response.on('data', (chunk) => chunks.push(chunk))
    response.on('end', () => {
      const { date, connection, 'keep-alive': keepAlive, ...fields } = response.headers
      resolve({ status: response.statusCode, fields, bytes: Buffer.concat(chunks) })
    })
  })
  sent.on('error', reject)
  sent.end()
  return promise
}

/** Requests that a server answers, in all and a second. */
async function load(address, headers = {}, script = undefined) {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const how = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, ...(script ? ['-s', script] : [])]
  const { stdout } = await run('wrk', [...how, ...fields, address])
  if (/Non-2xx or 3xx responses|Socket errors/.test(stdout))
    throw new Error(`${address}\n${stdout}`)
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * The medians of several servers, asked in turn, so that what else the machine does hits all of them: requests a
 * second, and microseconds of processor time a request, which other programs change less.
 *
 * @param sides - with the process that answers, where its processor time is wanted
 */
export async function compare(sides) {
  const measured = sides.map(() => [])
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [index, { address, headers, script, server }] of sides.entries()) {
      const before = server ? workOf(server) : 0
      const { rate, requests } = await load(address, headers, script)
      const cost = server ? ((workOf(server) - before) * 1000) / requests : undefined
      // The first round only warms up.
      if (round >= 0) measured[index].push({ rate, cost })
    }
  return measured.map((rounds) => ({
    rate: median(rounds.map(({ rate }) => rate)),
    cost: median(rounds.map(({ cost }) => cost)),
  }))
}

/** Milliseconds of processor time that a process has used; Linux only. */
function workOf({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Wait until a server has finished what it does by itself, as dumps, so that only answers are measured. */
export async function idle(child) {
  for (let second = 0; second < 600; second += 1) {
    const before = workOf(child)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    if (workOf(child) - before < 50) return
  }
}

/** Resident memory of a process in MiB; Linux only. */
export const residentOf = ({ pid }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
