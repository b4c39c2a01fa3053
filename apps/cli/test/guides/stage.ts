import { execFile, spawn } from 'node:child_process'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { environmentOf } from '../packed/installed.ts'
import { temporaryFolder } from '../program.ts'
import { answerOf, freePort } from '../served.ts'

const execute = promisify(execFile)
const systemctl = fileURLToPath(new URL('systemctl.mjs', import.meta.url))

/** What only a real machine can do; everything else of a command is done. */
const standIns = (installed: string): Readonly<Record<string, string>> => ({
  sudo: '[ "$1" = -u ] && shift 2; exec "$@"',
  useradd: 'exit 0',
  nginx: '[ "$1" = -t ]',
  systemctl: `exec '${process.execPath}' '${systemctl}' "$@"`,
  journalctl: 'cat "$STAGE/$2.log"',
  // What npm would fetch was installed from the packed files.
  npm: `case "$*" in
    "install kommunalgraph" | "install kommunalgraph@latest") ln -sfn '${installed}/node_modules' node_modules ;;
    *) exit 64 ;;
  esac`,
})

/** A folder that stands for the root of a machine. */
export interface MachineStage {
  readonly root: string
  /** Run a block of commands, with the folder in the place of the root. */
  readonly run: (commands: string) => Promise<string>
  /** What a path answers while commands run that end only when they are told to. */
  readonly answerWhile: (commands: string, path: string) => Promise<string>
}

/**
 * @param installed - where the packages were installed
 * @param home - the folder that commands start in
 */
export async function stageMachine(installed: string, home: string): Promise<MachineStage> {
  const root = await temporaryFolder()
  for (const folder of ['bin', 'srv', 'tmp', 'var/lib', 'etc/systemd/system'])
    await mkdir(join(root, folder), { recursive: true })
  for (const folder of ['conf.d', 'snippets', 'sites-available', 'sites-enabled'])
    await mkdir(join(root, 'etc/nginx', folder), { recursive: true })
  for (const [name, script] of Object.entries(standIns(installed))) {
    await writeFile(join(root, 'bin', name), `#!/bin/sh\n${script}\n`)
    await chmod(join(root, 'bin', name), 0o755)
  }
  await symlink(process.execPath, join(root, 'bin/node'))
  const [port, metrics] = [String(await freePort()), String(await freePort())]
  const env = {
    ...environmentOf(await temporaryFolder()),
    PATH: [join(root, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
    ...{ STAGE: root, STAGE_PORT: port },
  }
  const staged = (text: string): string =>
    text
      .replaceAll(/(?<![\w./:])\/(etc|srv|var|tmp)\b/g, `${root}/$1`)
      .replaceAll('localhost:3000', `localhost:${port}`)
      .replaceAll('9464', metrics)
  onTestFinished(async () => {
    await execute(join(root, 'bin/systemctl'), ['stop', 'kommunalgraph.service'], { env })
  })
  return {
    root,
    async run(commands) {
      const { stdout } = await execute('sh', ['-euc', staged(commands)], { cwd: home, env })
      return stdout
    },
    async answerWhile(commands, path) {
      const child = spawn('sh', ['-euc', staged(commands)], {
        ...{ cwd: home, env: { ...env, PORT: port }, stdio: 'ignore', detached: true },
      })
      const ended = new Promise((resolve) => child.on('close', resolve))
      const answer = await answerOf(`http://localhost:${port}/${path}`, { accept: 'text/html' })
      const text = await answer.text()
      // The group: npm, its shell and the server.
      process.kill(-(child.pid ?? 0), 'SIGTERM')
      await ended
      return text
    },
  }
}
