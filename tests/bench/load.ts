import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What one shot of load found. Times in milliseconds. */
export interface Shot {
  requests: number
  seconds: number
  rate: number
  p50: number
  p99: number
  statuses: Record<string, number>
  /** Requests whose connection ended before the answer did. */
  failed: number
  /** Share of one processor that the generator itself used: near 1, it was the limit. */
  generatorBusy: number
}

/** What is asked for, over and over or each once. */
export interface Target {
  host: string
  port: number
  requests: string[]
  isOnce?: boolean
}

/** A GET as it stands on the wire. */
export function get(url: URL, headers: Record<string, string> = {}): string {
  const all = { Host: url.host, 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) Bench', ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`
}

/** One page, asked for again and again. */
export function targetOf(url: URL, headers: Record<string, string> = {}): Target {
  return { host: url.hostname, port: Number(url.port || 80), requests: [get(url, headers)] }
}

/** Several pages of one site, in turn. */
export function targetsOf(
  urls: URL[],
  headersOf: () => Record<string, string> = () => ({}),
): Target {
  const [first] = urls
  return {
    ...targetOf(first!),
    requests: urls.map((url) => get(url, headersOf())),
  }
}

/** Whoever makes the load: a process of its own. */
export class Generator {
  #process: ChildProcess = fork(fileURLToPath(new URL('./generator.js', import.meta.url)), {
    execArgv: [],
  })

  /** Asks over a number of connections for some seconds, or until each request was sent once. */
  fire(
    { host, port, requests, isOnce = false }: Target,
    { connections, seconds }: { connections: number; seconds: number },
  ): Promise<Shot> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('The load generator ended before it had measured.'))
      this.#process.once('exit', ended)
      this.#process.once('message', (shot: Shot) => {
        this.#process.off('exit', ended)
        resolve(shot)
      })
      this.#process.send({ host, port, requests, connections, seconds, isOnce })
    })
  }

  end(): void {
    this.#process.disconnect()
  }
}
