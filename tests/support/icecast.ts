// A real Icecast with a real encoder before it, on this machine, for tests of the player.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'

/** Whether this machine has what these tests need. */
export const hasIcecast = existsSync('/usr/bin/icecast2') && existsSync('/usr/bin/ffmpeg')

const patience = { timeout: 20_000, interval: 100 }
const password = 'for-tests'

/** How ffmpeg makes each kind, and what Icecast calls it. */
const kinds = {
  mp3: ['-c:a', 'libmp3lame', '-b:a', '96k', '-content_type', 'audio/mpeg', '-f', 'mp3'],
  aac: ['-c:a', 'aac', '-b:a', '96k', '-content_type', 'audio/aac', '-f', 'adts'],
  ogg: ['-c:a', 'libvorbis', '-b:a', '96k', '-content_type', 'application/ogg', '-f', 'ogg'],
} as const
export type Kind = keyof typeof kinds

export interface Icecast {
  origin: string
  urlOf(kind: Kind): string
  /** Connections of listeners: now to this stream, and to any since the server was started. */
  listeners(kind: Kind): Promise<{ now: number; ever: number }>
  /** Kills the server at once; its source dies of it. */
  kill(): Promise<void>
  /** Starts it again at the same address, and waits until it sends. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

/** Starts Icecast with a source of each of these kinds. */
export async function startIcecast(wanted: Kind[]): Promise<Icecast> {
  const port = await freePort()
  const folder = mkdtempSync(path.join(tmpdir(), 'longwave-icecast-'))
  const config = writeConfig(folder, port)
  const origin = `http://127.0.0.1:${port}`
  let server: ChildProcess | undefined
  let sources: ChildProcess[] = []
  const start = async () => {
    server = spawn('/usr/bin/icecast2', ['-c', config], { stdio: 'ignore' })
    await vi.waitUntil(() => answers(`${origin}/status-json.xsl`), patience)
    sources = wanted.map((kind) => feed(kind, port))
    for (const kind of wanted) await vi.waitUntil(() => sends(`${origin}/live.${kind}`), patience)
  }
  const kill = async () => {
    await Promise.all([server, ...sources].map((process) => ended(process, 'SIGKILL')))
  }
  await start()
  return {
    origin,
    urlOf: (kind) => `${origin}/live.${kind}`,
    listeners: (kind) => countListeners(origin, kind),
    kill,
    startAgain: start,
    async stop() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeConfig(folder: string, port: number): string {
  const logs = path.join(folder, 'log')
  mkdirSync(logs)
  // It will not run as root, and so must be able to write as somebody else.
  chmodSync(folder, 0o755)
  chmodSync(logs, 0o777)
  const somebody =
    process.getuid?.() === 0
      ? '<changeowner><user>nobody</user><group>nogroup</group></changeowner>'
      : ''
  const file = path.join(folder, 'icecast.xml')
  writeFileSync(
    file,
    `<icecast>
      <location>here</location><admin>nobody@example.org</admin><hostname>127.0.0.1</hostname>
      <limits><clients>50</clients><sources>4</sources><burst-size>65535</burst-size></limits>
      <authentication>
        <source-password>${password}</source-password>
        <admin-user>admin</admin-user><admin-password>${password}</admin-password>
      </authentication>
      <listen-socket><port>${port}</port><bind-address>127.0.0.1</bind-address></listen-socket>
      <paths>
        <basedir>/usr/share/icecast2</basedir><logdir>${logs}</logdir>
        <webroot>/usr/share/icecast2/web</webroot><adminroot>/usr/share/icecast2/admin</adminroot>
      </paths>
      <logging><accesslog>access.log</accesslog><errorlog>error.log</errorlog><loglevel>2</loglevel></logging>
      <security><chroot>0</chroot>${somebody}</security>
    </icecast>`,
  )
  return file
}

/** An encoder that plays a tone in real time, for as long as the server takes it. */
function feed(kind: Kind, port: number): ChildProcess {
  const tone = 'sine=frequency=440:sample_rate=44100'
  const target = `icecast://source:${password}@127.0.0.1:${port}/live.${kind}`
  const arguments_ = ['-v', 'quiet', '-re', '-f', 'lavfi', '-i', tone, ...kinds[kind], target]
  return spawn('/usr/bin/ffmpeg', arguments_, { stdio: 'ignore' })
}

async function countListeners(origin: string, kind: Kind) {
  const answer = await fetch(`${origin}/admin/stats?mount=/live.${kind}`, {
    headers: { authorization: `Basic ${btoa(`admin:${password}`)}` },
  })
  const stats = await answer.text()
  const mount = stats.split(`mount="/live.${kind}"`)[1] ?? ''
  const figure = (name: string, text: string) =>
    Number(new RegExp(`<${name}>(\\d+)<`).exec(text)?.[1])
  return { now: figure('listeners', mount), ever: figure('listener_connections', stats) }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => null)
  await answer?.body?.cancel()
  return answer?.ok ?? false
}

/** Whether sound comes. */
async function sends(url: string): Promise<boolean> {
  const leave = new AbortController()
  const answer = await fetch(url, { signal: leave.signal }).catch(() => null)
  const piece = answer?.ok ? await answer.body!.getReader().read() : null
  leave.abort()
  return (piece?.value?.byteLength ?? 0) > 0
}

function ended(process: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!process || process.exitCode !== null || process.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    process.once('exit', () => resolve())
    process.kill(signal)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
