// The floor of a page that is drawn: an empty Next application whose one page has as many bytes.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, untilOpen } from '../support/ports'

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
`

// Plain paragraphs, each with its own words; how many is asked for.
const page = `export const dynamic = 'force-dynamic'

export default async function Page({ searchParams }) {
  const { paragraphs, rest } = await searchParams
  return (
    <main>
      {Array.from({ length: Number(paragraphs) }, (_, at) => (
        <p key={at}>{'The boats had waited since the morning for water enough. '.repeat(4) + at}</p>
      ))}
      <p>{'x'.repeat(Number(rest))}</p>
    </main>
  )
}
`

export interface BareNext {
  pid: number
  /** The page with as many bytes as can be told: within some dozens. */
  pageOf(bytes: number): Promise<URL>
  end(): Promise<void>
}

/** Builds the application in a temporary folder and serves it as `next start` does. */
export async function buildBareNext(): Promise<BareNext> {
  const folder = await mkdtemp(path.join(tmpdir(), 'longwave-bare-next-'))
  await mkdir(path.join(folder, 'app'))
  await writeFile(path.join(folder, 'app', 'layout.jsx'), layout)
  await writeFile(path.join(folder, 'app', 'page.jsx'), page)
  await writeFile(path.join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await writeFile(path.join(folder, 'next.config.js'), 'export default { compress: false }\n')
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  const next = path.resolve('node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production' as const }
  const build = spawn(process.execPath, [next, 'build', '--webpack'], { cwd: folder, env })
  await success(build)
  const port = await freePort()
  const options = [next, 'start', '-p', String(port), '-H', '127.0.0.1']
  const server = spawn(process.execPath, options, { cwd: folder, env, stdio: 'ignore' })
  await untilOpen(port)
  return {
    pid: server.pid!,
    pageOf: (bytes) => sized(new URL(`http://127.0.0.1:${port}/`), bytes),
    async end() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function sized(url: URL, bytes: number): Promise<URL> {
  const pageWith = (paragraphs: number, rest: number) => {
    url.search = `?paragraphs=${paragraphs}&rest=${rest}`
    return url
  }
  const none = await lengthOf(pageWith(0, 0))
  const each = ((await lengthOf(pageWith(100, 0))) - none) / 100
  const paragraphs = Math.max(0, Math.floor((bytes - none) / each))
  // What stands in the page stands in its data for hydration too.
  const rest = Math.max(0, Math.floor((bytes - (await lengthOf(pageWith(paragraphs, 0)))) / 2))
  return new URL(pageWith(paragraphs, rest))
}

async function lengthOf(url: URL): Promise<number> {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`The bare Next page answered ${response.status}.`)
  return (await response.arrayBuffer()).byteLength
}

function success(build: ChildProcess): Promise<void> {
  let said = ''
  build.stdout?.on('data', (part) => {
    said += part
  })
  build.stderr?.on('data', (part) => {
    said += part
  })
  return new Promise((resolve, reject) => {
    build.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The bare Next page was not built.\n${said}`)),
    )
  })
}
