// Loaded into a site under test before anything of it (NODE_OPTIONS): each of its processes, and each
// thread of them, tells over a socket in DATA_DIR what it still holds when everything was collected
// that nobody holds.
import { createServer } from 'node:net'
import { join } from 'node:path'
import { queryObjects } from 'node:v8'
import { isMainThread, threadId } from 'node:worker_threads'

// A thread has no arguments, and the environment of whoever began it.
const command = isMainThread ? process.argv[2] : process.env.TELLING
const timer = setTimeout(() => {}, 0)
clearTimeout(timer)

if (command === 'start' || command === 'front') {
  process.env.TELLING = command
  const server = createServer((socket) => {
    // Collects before it counts; those that keep no process alive are among them.
    const timers = queryObjects(timer.constructor)
    const { heapUsed, external } = process.memoryUsage()
    socket.end(JSON.stringify({ timers, memory: heapUsed + external }))
  })
  const path = join(process.env.DATA_DIR ?? '', `${command}-${threadId}.socket`)
  // A process of a cluster would have its first one listen for all of them.
  server.listen({ path, exclusive: true })
  server.unref()
}
