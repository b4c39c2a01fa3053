// The hour: from an empty folder, with an empty HOME and an empty cache of npm, to a network that is online behind nginx,
// backed up, restored and updated. Prints the minutes of each step: `npm run bench -- hour`. Names are made up.
import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:https'
import { cpus, loadavg, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'kommunalgraph-hour-'))
const folder = join(home, 'musternetz')
const state = join(home, 'state')
const host = 'daten.example.org'
const [port, http, https] = [3900, 3901, 3902].map((each) => each + Number(process.env.OFFSET ?? 0))
const base = `https://${host}/`

/** How this machine reaches the registry and its certificates; nothing else that is set here is of help. */
const ways =
  /^(?:npm_config_(?:registry|userconfig|cafile|.*proxy)|(?:https?|no|all)_proxy|.*_ca_.*|.*cert.*)$/i
const reached = Object.fromEntries(Object.entries(process.env).filter(([name]) => ways.test(name)))
const env = {
  ...reached,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  ...{ HOME: join(home, 'home'), LC_ALL: 'C', LOG_LEVEL: 'silent' },
  ...{
    BASE_URL: base,
    STATE_DIR: state,
    PORT: String(port),
    npm_config_cache: join(home, 'cache'),
  },
}

const run = (command, words, extra = {}) =>
  execFileSync(command, words, {
    cwd: folder,
    env: { ...env, ...extra },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const npx = (...words) => run('npx', ['--no-install', 'kommunalgraph', ...words])

const children = new Set()
process.on('exit', () => {
  for (const child of children) child.kill()
  rmSync(home, { recursive: true, force: true })
})

function start(command, words) {
  const child = spawn(command, words, { cwd: folder, env, stdio: 'ignore' })
  children.add(child)
  return child
}

const program = join(folder, 'node_modules/kommunalgraph/dist/bin.js')
const ended = (child) => new Promise((resolve) => child.once('exit', resolve))

/** Ask until the answer has the status, half a minute long. */
async function until(status, ask) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await ask().catch(() => undefined)
    if (answer?.status === status) return answer.text
    await sleep(50)
  }
  throw new Error(`no answer ${status}`)
}
const direct = (path) => async () => {
  const answer = await fetch(`http://localhost:${port}/${path}`)
  return { status: answer.status, text: await answer.text() }
}
const throughProxy = (path) => () =>
  new Promise((resolve, reject) => {
    const ca = readFileSync(join(home, 'fullchain.pem'))
    const options = {
      host: '127.0.0.1',
      port: https,
      path: `/${path}`,
      ca,
      servername: host,
      headers: { host },
    }
    request(options, async (answer) => {
      const parts = []
      for await (const part of answer) parts.push(part)
      resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() })
    })
      .on('error', reject)
      .end()
  })

/** What a network fills in before it goes online. */
const duties = `duties:
  imprint:
    address: { street: Musterweg 1, postcode: "12345", town: Musterstadt }
    representedBy: Leitung der Netzwerkstelle
    responsible: Redaktion der Netzwerkstelle
  privacy: { contact: schutz@muster.internal, authority: { name: Aufsicht, url: "https://aufsicht.muster.internal" }, logDays: 7 }
  accessibility:
    contact: barrieren@muster.internal
    checked: 2026-11-30
    method: { de: Selbstbewertung. }
    ombudsman: { name: Ombudsstelle, url: "https://ombud.muster.internal" }
  simple: Hier stehen Infos über Städte und Gemeinden.
  security: { contact: sicher@muster.internal, expires: 2027-10-31 }
look:
  colour: { light: "#7a1f5c" }
`

function edit() {
  const file = join(folder, 'data/network.yaml')
  const text = readFileSync(file, 'utf8')
    .replace(/^demonstration: true\n/m, '')
    .replaceAll(/[\w.-]+@example\.org/g, 'daten@muster.internal')
  writeFileSync(file, text + duties)
  writeFileSync(
    join(folder, 'data/municipalities/neudorf.yaml'),
    'kind: gemeinde\nname: { de: Neudorf }\n',
  )
}

const shipped = (name, changes) =>
  Object.entries(changes).reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${from} is not in ${name}`)
      return text.replaceAll(from, to)
    },
    readFileSync(join(folder, 'node_modules/kommunalgraph/deploy', name), 'utf8'),
  )

/** nginx with the shipped files: other ports, another place for its cache, a certificate of its own. */
function prepareProxy() {
  const at = (name) => join(home, name)
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    at('privkey.pem'),
    '-out',
    at('fullchain.pem'),
    ...subject,
  ])
  writeFileSync(at('proxy.conf'), shipped('nginx/kommunalgraph-proxy.conf', {}))
  const shared = shipped('nginx/kommunalgraph.conf', {
    '127.0.0.1:3000': `127.0.0.1:${port}`,
    '/var/cache/nginx/kommunalgraph': at('nginx-cache'),
  })
  const site = shipped('nginx/site.conf', {
    ...{
      'snippets/kommunalgraph-proxy.conf': at('proxy.conf'),
      [`/etc/letsencrypt/live/${host}`]: home,
    },
    ...{
      'listen 80;': `listen ${http};`,
      'listen [::]:80;': '',
      'listen 443 ssl http2;': `listen ${https} ssl http2;`,
      'listen [::]:443 ssl http2;': '',
    },
  })
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${at(name)};`)
    .join(' ')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    at('nginx.conf'),
    `${user} daemon off; pid ${at('pid')}; error_log ${at('error.log')};\nevents {}\nhttp { access_log off; ${folders}\n${shared}\n${site} }`,
  )
}

const hasProxy = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const turtle = 'kommunen/neudorf.ttl'
let server
const serve = async () => {
  server = start(process.execPath, [program, 'serve'])
  await until(200, direct('readyz'))
}
const stop = async () => {
  const end = ended(server)
  server.kill('SIGTERM')
  await end
}
const install = () => {
  const files = readdirSync(join(home, 'packed')).map((name) => join(home, 'packed', name))
  run('npm', ['install', '--no-audit', '--no-fund', ...files])
}

const steps = {
  'pack all packages': () =>
    run(process.execPath, [join(root, 'tools/pack.mjs'), join(home, 'packed')], {
      PATH: `${join(root, 'tools/node_modules/.bin')}${delimiter}${env.PATH}`,
    }),
  'npm install, nothing cached': install,
  init: () =>
    npx(
      'init',
      '--name',
      'Musternetz',
      '--states',
      '09,14',
      '--publisher',
      'Netzwerkstelle Muster',
      '--domain',
      host,
    ),
  check: () => npx('check'),
  'edit: publisher, law, colour, a member; check': () => {
    edit()
    npx('check')
  },
  'rehearse (publish --dry-run)': () => npx('publish', '--dry-run', '--format', 'markdown'),
  publish: () => npx('publish'),
  'serve, until it is ready': serve,
  ...(hasProxy && {
    'nginx with TLS before it': async () => {
      prepareProxy()
      start('nginx', ['-p', home, '-c', join(home, 'nginx.conf')])
      const [own, through] = [
        await until(200, direct(turtle)),
        await until(200, throughProxy(turtle)),
      ]
      if (own !== through) throw new Error('nginx sends something else')
    },
  }),
  'backup, loss, restore': async () => {
    const before = await until(200, direct(turtle))
    mkdirSync(join(home, 'backups'))
    const command = join(folder, 'node_modules/.bin/kommunalgraph')
    run(
      'sh',
      [join(folder, 'node_modules/kommunalgraph/deploy/backup.sh'), join(home, 'backups')],
      { KOMMUNALGRAPH: command },
    )
    await stop()
    renameSync(state, join(home, 'lost'))
    mkdirSync(state)
    const [copy] = readdirSync(join(home, 'backups'))
    cpSync(join(home, 'backups', copy), join(state, 'release.sqlite'))
    npx('verify-store')
    await serve()
    if ((await until(200, direct(turtle))) !== before)
      throw new Error('the backup serves something else')
  },
  'update: npm install, publish, restart': async () => {
    install()
    npx('publish')
    await stop()
    await serve()
    await until(200, hasProxy ? throughProxy(turtle) : direct(turtle))
  },
}

mkdirSync(folder, { recursive: true })
mkdirSync(env.HOME)
console.log(
  `${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}${hasProxy ? '' : ', no nginx here'}`,
)
console.log('\n| step | minutes |\n|---|---:|')
let all = 0
try {
  for (const [name, step] of Object.entries(steps)) {
    const began = performance.now()
    await step()
    const minutes = (performance.now() - began) / 60_000
    all += minutes
    console.log(`| ${name} | ${minutes.toFixed(2)} |`)
  }
  console.log(`| **all** | **${all.toFixed(2)}** |`)
  console.log(`\nLoad at the end: ${loadavg()[0].toFixed(1)}`)
  process.exit(0)
} catch (error) {
  console.error(error.message, error.stdout ?? '', error.stderr ?? '')
  process.exit(1)
}
