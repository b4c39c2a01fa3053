import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { rendered } from './rendered.ts'

/* Real proxies with the files of deploy/, on ports of their own and with a certificate of their own. */

/** What a proxy is started with. */
export interface Stage {
  readonly folder: string
  readonly http: number
  readonly https: number
  /** Where the server, or what stands before it, listens. */
  readonly origin: number
  readonly host: string
}

type Manner = 'prefix' | 'site'

export interface ReverseProxy {
  readonly command: string
  /** What to install where it is missing, on Debian. */
  readonly needs: string
  readonly keepsAnswers: boolean
  /** Write its files and say how it is called. */
  readonly prepare: (stage: Stage, manner: Manner) => Promise<readonly string[]>
}

const isRoot = process.getuid?.() === 0

const certificateOf = (folder: string) => ({
  certificate: join(folder, 'fullchain.pem'),
  key: join(folder, 'privkey.pem'),
})

function makeCertificate(folder: string, host: string): void {
  const { certificate, key } = certificateOf(folder)
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  const files = ['-keyout', key, '-out', certificate]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  execFileSync('openssl', ['req', ...kind, ...files, ...subject], { stdio: 'pipe' })
}

/** The certificate of the shipped file becomes the one of the stage. */
const ownCertificate = ({ folder, host }: Stage) => ({
  [`/etc/letsencrypt/live/${host}/fullchain.pem`]: certificateOf(folder).certificate,
  [`/etc/letsencrypt/live/${host}/privkey.pem`]: certificateOf(folder).key,
})

async function prepareNginx(stage: Stage, manner: Manner) {
  const { certificate, key } = certificateOf(stage.folder)
  const at = (name: string) => join(stage.folder, name)
  const shared = await rendered('nginx/kommunalgraph.conf', {
    '127.0.0.1:3000': `127.0.0.1:${stage.origin}`,
    '/var/cache/nginx/kommunalgraph': at('cache'),
  })
  writeFileSync(at('proxy.conf'), await rendered('nginx/kommunalgraph-proxy.conf', {}))
  const snippet = { 'snippets/kommunalgraph-proxy.conf': at('proxy.conf') }
  const ports = {
    'listen 80;': `listen ${stage.http};`,
    'listen [::]:80;': '',
    'listen 443 ssl http2;': `listen ${stage.https} ssl http2;`,
    'listen [::]:443 ssl http2;': '',
  }
  const site =
    manner === 'site'
      ? await rendered('nginx/site.conf', { ...snippet, ...ports, ...ownCertificate(stage) })
      : `server { listen ${stage.https} ssl; server_name ${stage.host};
           ssl_certificate ${certificate}; ssl_certificate_key ${key};
           ${await rendered('nginx/prefix.conf', snippet)} }`
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${at(name)};`,
  )
  const http = `access_log off; ${temporary.join(' ')} ${shared} ${site}`
  writeFileSync(
    at('nginx.conf'),
    `${isRoot ? 'user root;' : ''} daemon off; pid ${at('pid')}; error_log ${at('error.log')};
     events {} http { ${http} }`,
  )
  return ['-p', stage.folder, '-e', at('error.log'), '-c', at('nginx.conf')]
}

const apacheModules = [
  ...['mpm_event', 'authz_core', 'alias', 'env', 'headers', 'ssl', 'socache_shmcb', 'http2'],
  ...['proxy', 'proxy_http', 'cache', 'cache_disk', 'deflate', 'filter'],
]

async function prepareApache(stage: Stage, manner: Manner) {
  const { certificate, key } = certificateOf(stage.folder)
  const at = (name: string) => join(stage.folder, name)
  mkdirSync(at('cache'))
  chmodSync(at('cache'), 0o777)
  const own = {
    '127.0.0.1:3000': `127.0.0.1:${stage.origin}`,
    '/var/cache/apache2/mod_cache_disk': at('cache'),
  }
  const ports = { '*:80': `*:${stage.http}`, '*:443': `*:${stage.https}` }
  const site =
    manner === 'site'
      ? await rendered('apache/site.conf', { ...own, ...ports, ...ownCertificate(stage) })
      : `<VirtualHost *:${stage.https}>\nServerName ${stage.host}\nSSLEngine on
         SSLCertificateFile ${certificate}\nSSLCertificateKeyFile ${key}
         ${await rendered('apache/prefix.conf', own)}\n</VirtualHost>`
  const modules = apacheModules.map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  )
  const lines = [
    ...[`DefaultRuntimeDir ${stage.folder}`, `PidFile ${at('pid')}`, `ErrorLog ${at('error.log')}`],
    ...[`Listen ${stage.http}`, `Listen ${stage.https}`, `ServerName ${stage.host}`, ...modules],
    ...(isRoot ? ['User www-data', 'Group www-data'] : []),
    // As Debian has it: what is packed twice would come to light.
    'AddOutputFilterByType DEFLATE text/html text/plain',
    site,
  ]
  writeFileSync(at('apache.conf'), lines.join('\n'))
  return ['-d', stage.folder, '-f', at('apache.conf'), '-D', 'FOREGROUND']
}

async function prepareCaddy(stage: Stage, manner: Manner) {
  const { certificate, key } = certificateOf(stage.folder)
  const file = join(stage.folder, 'Caddyfile')
  const text = await rendered(`caddy/${manner}.Caddyfile`, {
    '127.0.0.1:3000': `127.0.0.1:${stage.origin}`,
    [`\n${stage.host} {`]: `\n${stage.host}:${stage.https} {\n  tls ${certificate} ${key}`,
  })
  const ports = `http_port ${stage.http}\n  https_port ${stage.https}`
  writeFileSync(file, `{\n  admin off\n  ${ports}\n}\n${text}`)
  return ['run', '--config', file, '--adapter', 'caddyfile']
}

export const proxies: Readonly<Record<string, ReverseProxy>> = {
  nginx: {
    ...{ command: 'nginx', needs: 'nginx-light', keepsAnswers: true },
    prepare: prepareNginx,
  },
  Apache: {
    ...{ command: 'apache2', needs: 'apache2', keepsAnswers: true },
    prepare: prepareApache,
  },
  Caddy: {
    ...{ command: 'caddy', needs: 'caddy', keepsAnswers: false },
    prepare: prepareCaddy,
  },
}

// Where Debian has servers, and not everybody's PATH.
const PATH = `${process.env['PATH']}:/usr/sbin`

export const isInstalled = ({ command }: ReverseProxy): boolean =>
  [command, 'openssl'].every((each) => spawnSync('which', [each], { env: { PATH } }).status === 0)

/** Start a proxy until the end of the test; what it complains about stands in `log` in its folder. */
export async function startProxy(proxy: ReverseProxy, stage: Stage, manner: Manner): Promise<void> {
  chmodSync(stage.folder, 0o755)
  makeCertificate(stage.folder, stage.host)
  const words = await proxy.prepare(stage, manner)
  const log = openSync(join(stage.folder, 'log'), 'w')
  const env = { PATH, HOME: stage.folder, XDG_DATA_HOME: stage.folder }
  const child = spawn(proxy.command, words, { env, stdio: ['ignore', log, log] })
  closeSync(log)
  const ended = new Promise((resolve) => child.on('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
}
