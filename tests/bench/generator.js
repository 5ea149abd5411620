// Makes load, in a process of its own: plain sockets, ready-made requests and as little reading as
// an honest count needs, because whatever measures must be quicker than what is measured: 17 to 21 µs
// of processor for an answer of 48 KB, where autocannon 9 took 57 to 81 and Node's server itself 40.
// Plain JavaScript, so that nothing stands between it and Node. Told over IPC by load.ts.
import { connect } from 'node:net'

/** One buffer for all sockets: each read is looked at before the next one comes (net, `onread`). */
const shared = Buffer.allocUnsafeSlow(256 * 1024)
const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('\r\n0\r\n\r\n')

/**
 * Where to ask, what (each request as it stands on the wire), over how many connections, for how
 * many seconds at most, and whether each request is sent once only.
 * @typedef {{ host: string, port: number, requests: string[], connections: number, seconds: number, isOnce: boolean }} Order
 */

class Firing {
  /** @param {Order} order */
  constructor(order) {
    this.order = order
    this.requests = order.requests.map((request) => Buffer.from(request, 'latin1'))
    this.next = 0
    this.open = 0
    this.failed = 0
    this.bytes = 0
    this.isOver = false
    /** @type {number[]} */
    this.took = []
    /** @type {Record<string, number>} */
    this.statuses = {}
  }

  run() {
    const { connections, seconds, isOnce } = this.order
    return new Promise((resolve) => {
      this.resolve = resolve
      this.began = performance.now()
      this.cpu = process.cpuUsage()
      this.timer = setTimeout(() => this.end(), seconds * 1000)
      const lines = isOnce ? Math.min(connections, this.requests.length) : connections
      for (let at = 0; at < lines; at++) this.line()
    })
  }

  /** One connection, which asks again as soon as it was answered. */
  line() {
    this.open += 1
    const line = new Line(this)
    const { host, port } = this.order
    const socket = connect({
      host,
      port,
      noDelay: true,
      onread: {
        buffer: shared,
        callback: (length) => {
          line.read(length)
          return true
        },
      },
    })
    line.socket = socket
    socket.once('connect', () => line.ask())
    socket.on('error', () => {})
    socket.once('close', () => this.closed(line))
  }

  closed(line) {
    this.open -= 1
    if (line.isAsking && !this.isOver) {
      this.failed += 1
      this.line()
      return
    }
    if (line.wantsAnother && !this.isOver) this.line()
    else if (this.open === 0) this.end()
  }

  /** The next request, or undefined when each has been sent once. */
  take() {
    const { isOnce } = this.order
    if (this.isOver || (isOnce && this.next >= this.requests.length)) return undefined
    const request = this.requests[this.next % this.requests.length]
    this.next += 1
    return request
  }

  end() {
    if (this.ended) return
    this.ended = true
    this.isOver = true
    clearTimeout(this.timer)
    const seconds = (performance.now() - this.began) / 1000
    const { user, system } = process.cpuUsage(this.cpu)
    this.took.sort((a, b) => a - b)
    const at = (share) =>
      this.took[Math.min(this.took.length - 1, Math.floor(this.took.length * share))] ?? 0
    this.resolve({
      requests: this.took.length,
      seconds,
      rate: this.took.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      statuses: this.statuses,
      failed: this.failed,
      bytes: this.bytes,
      generatorBusy: (user + system) / 1e6 / seconds,
    })
  }
}

/** What one connection is reading. */
class Line {
  /** @param {Firing} firing */
  constructor(firing) {
    this.firing = firing
    this.isAsking = false
    this.wantsAnother = false
  }

  ask() {
    const request = this.firing.take()
    if (!request) {
      this.socket.destroy()
      return
    }
    this.isAsking = true
    this.left = -1
    this.isChunked = false
    this.asked = performance.now()
    this.socket.write(request)
  }

  read(length) {
    const { firing } = this
    firing.bytes += length
    const bytes = shared.subarray(0, length)
    if (this.left < 0 && !this.isChunked) {
      this.begin(bytes)
      return
    }
    if (this.isChunked) {
      this.readChunks(bytes)
      return
    }
    this.left -= length
    if (this.left <= 0) this.done()
  }

  /** The head comes in one piece, as every server writes it. */
  begin(bytes) {
    const end = bytes.indexOf(headEnd)
    if (end < 0) throw new Error('A head that is not whole in its first packet is not foreseen.')
    const head = bytes.latin1Slice(0, end)
    this.status = head.slice(9, 12)
    this.mustClose = /\r\nconnection: close/i.test(head)
    const body = bytes.length - end - 4
    if (this.status === '304' || this.status === '204') return this.done()
    const declared = /\r\ncontent-length: *(\d+)/i.exec(head)
    if (declared) {
      this.left = Number(declared[1]) - body
      if (this.left <= 0) this.done()
      return
    }
    this.isChunked = true
    this.tail = Buffer.alloc(0)
    // The line's end before the first chunk is the head's.
    this.readChunks(bytes.subarray(end + 2))
  }

  /** No request is sent before the answer ended: the mark of the end can only be at the end. */
  readChunks(bytes) {
    this.tail = Buffer.concat([this.tail, bytes.subarray(-lastChunk.length)]).subarray(
      -lastChunk.length,
    )
    if (this.tail.equals(lastChunk)) this.done()
  }

  done() {
    const { firing } = this
    this.isAsking = false
    firing.statuses[this.status] = (firing.statuses[this.status] ?? 0) + 1
    if (!firing.isOver) firing.took.push(performance.now() - this.asked)
    if (this.mustClose) {
      this.wantsAnother = true
      this.socket.destroy()
    } else this.ask()
  }
}

process.on('message', async (/** @type {Order} */ order) => {
  process.send?.(await new Firing(order).run())
})
// Its parent is gone, and nobody would read what it measures.
process.on('disconnect', () => process.exit(0))
