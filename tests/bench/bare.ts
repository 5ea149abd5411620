import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the bare server answers at a path. */
export interface BareAnswer {
  path: string
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Node's own HTTP server in a process of its own, with nothing around it. */
export class BareServer {
  #process: ChildProcess
  readonly url: URL
  readonly pid: number

  private constructor(process: ChildProcess, port: number) {
    this.#process = process
    this.url = new URL(`http://127.0.0.1:${port}`)
    this.pid = process.pid!
  }

  static async start(): Promise<BareServer> {
    const file = fileURLToPath(new URL('./bare-server.js', import.meta.url))
    const child = fork(file, { execArgv: [] })
    const { port } = await message<{ port: number }>(child)
    return new BareServer(child, port)
  }

  /** Lets it answer so, and nothing else any more. */
  async hold(...answers: BareAnswer[]): Promise<void> {
    this.#process.send(answers.map((one) => ({ ...one, body: one.body.toString('base64') })))
    await message(this.#process)
  }

  /** Lets it answer a page with these bytes. @returns where. */
  async holdPage(body: Buffer, type = 'text/html; charset=utf-8'): Promise<URL> {
    const headers = { 'Content-Type': type, 'Content-Length': String(body.length) }
    await this.hold({ path: '/', status: 200, headers, body })
    return new URL('/', this.url)
  }

  end(): void {
    this.#process.disconnect()
  }
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (said) => resolve(said as T))
    child.once('exit', () => reject(new Error('The bare server ended.')))
  })
}
