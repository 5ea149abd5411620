// A process that does jobs and nothing else, until it is killed.
import { startWorker } from '@/lib/worker/worker'

await startWorker()
