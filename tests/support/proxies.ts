// The caches of deploy/ before a site, as installed on this machine, with the ports of a test.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { untilOpen } from './ports'

export interface CacheBefore {
  pid: number
  end(): Promise<void>
}

interface Place {
  /** Where the cache listens. */
  port: number
  /** Where the site listens. */
  site: URL
}

/** What stands in a file of deploy/, with some of its words put in for this machine. */
function deployed(file: string, put: [string, string][]): string {
  return put.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/${file} does not say "${from}" any more.`)
      return text.replaceAll(from, to)
    },
    readFileSync(path.join('deploy', file), 'utf8'),
  )
}

/** nginx with deploy/nginx.conf. @throws when it does not begin to listen. */
export async function startNginx(program: string, { port, site }: Place): Promise<CacheBefore> {
  const folder = await temporary('nginx')
  const included = deployed('nginx.conf', [
    ['server 127.0.0.1:3000', `server ${site.host}`],
    ['/var/cache/nginx/longwave', `${folder}/cache`],
    ['listen 80', `listen 127.0.0.1:${port}`],
    ['news.example.org', '127.0.0.1'],
  ])
  const temporaries = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ')
  const main = `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${temporaries}
  include ${folder}/longwave.conf;
}
`
  await writeFile(path.join(folder, 'longwave.conf'), included)
  await writeFile(path.join(folder, 'nginx.conf'), main)
  const file = path.join(folder, 'nginx.conf')
  return running(spawn(program, ['-p', folder, '-c', file]), folder, port)
}

/** Varnish with deploy/varnish.vcl. @throws when it does not begin to listen. */
export async function startVarnish(program: string, { port, site }: Place): Promise<CacheBefore> {
  const folder = await temporary('varnish')
  const vcl = deployed('varnish.vcl', [
    ['.host = "127.0.0.1"', `.host = "${site.hostname}"`],
    ['.port = "3000"', `.port = "${site.port}"`],
  ])
  const file = path.join(folder, 'longwave.vcl')
  await writeFile(file, vcl)
  await mkdir(path.join(folder, 'work'))
  const options = ['-F', '-f', file, '-n', path.join(folder, 'work'), '-j', 'none']
  const terms = ['-a', `127.0.0.1:${port}`, '-s', 'malloc,64m', '-T', 'none']
  const parameters = ['-p', 'http_gzip_support=off', '-p', 'http_resp_hdr_len=32k']
  return running(spawn(program, [...options, ...terms, ...parameters]), folder, port)
}

async function temporary(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `longwave-${name}-`))
  await chmod(folder, 0o755)
  return folder
}

async function running(child: ChildProcess, folder: string, port: number): Promise<CacheBefore> {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      said += part
    })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The cache did not start:\n${said}`)))
  })
  failed.catch(() => {})
  await Promise.race([untilOpen(port), failed])
  return {
    pid: child.pid!,
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await ended
      }
      await rm(folder, { recursive: true, force: true })
    },
  }
}
