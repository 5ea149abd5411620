import 'server-only'
import { log } from '@/lib/base/log'
import { boss } from '@/lib/jobs/boss'
import { Undeliverable } from '@/lib/mail/mailer'
import { startEveryMinute } from './every-minute'
import { works } from './registry'

/** Makes the queues that are not there yet, so that jobs can be sent. */
export async function prepareQueues(): Promise<void> {
  const known = new Set((await boss().getQueues()).map((queue) => queue.name))
  for (const { job } of works) if (!known.has(job.name)) await boss().createQueue(job.name)
}

/**
 * Starts doing jobs in this process. Each job is leased to one worker of all instances; one whose
 * process died is taken up again when its lease ends.
 * @returns what stops it, letting jobs under way end (5 s at most).
 */
export async function startWorker(): Promise<() => Promise<void>> {
  const queue = boss()
  queue.on('error', (error) => log.error({ err: error }, 'the queue failed'))
  await queue.start()
  await prepareQueues()
  for (const { job, run } of works) {
    const often = { pollingIntervalSeconds: job.pollSeconds }
    const worker = await queue.work(job.name, often, async ([one]) => {
      try {
        await run(job.data.parse(one!.data))
      } catch (error) {
        // Trying again would ask the same of a server that has said never.
        if (!(error instanceof Undeliverable)) throw error
        log.warn({ err: error, job: job.name }, 'a mail was not sent')
      } finally {
        // It takes one each time it looks: the next may be as urgent, so it looks again at once.
        queue.notifyWorker(worker)
      }
    })
  }
  const stopEveryMinute = startEveryMinute()
  return async () => {
    await stopEveryMinute()
    await queue.stop({ graceful: true, timeout: 5_000 })
  }
}
