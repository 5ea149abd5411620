import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { auditEvents } from '@/drizzle/schema/all'
import { mailReset } from '@/lib/auth/mutations/reset'
import { isResetUsable } from '@/lib/auth/queries'
import { boss } from '@/lib/jobs/boss'
import { send } from '@/lib/jobs/send'
import { passwordResetJob, registrationJob } from '@/lib/mail/jobs'
import { sendMail, Undeliverable } from '@/lib/mail/mailer'
import { appealMailJob, removalMailJob, sanctionMailJob } from '@/lib/moderation/jobs'
import { person } from '../support/fixtures'
import { type MailServer, mailServer } from '../support/mail-server'

const mail = { to: 'wren@example.org', from: 'Longwave', subject: 'Word', text: 'A word.' }
let server: MailServer
beforeAll(async () => {
  server = await mailServer()
  process.env.SMTP_URL = server.url
})
afterAll(() => server.stop())

test('who is refused for good is told from who is refused for now', async () => {
  server.refuses = 550
  await expect(sendMail(mail)).rejects.toThrow(Undeliverable)
  server.refuses = 450
  await expect(sendMail(mail)).rejects.toMatchObject({ responseCode: 450 })
  expect(server.mails).toEqual([])
  server.refuses = 0
  await sendMail(mail)
  expect(server.mails).toHaveLength(1)
})

test('a link that is mailed at the second try was asked for once, and is the one that works', async () => {
  const { id } = await person('reader')
  const email = `${id}@example.org`
  server.refuses = 450
  await expect(mailReset({ email })).rejects.toMatchObject({ responseCode: 450 })
  server.refuses = 0
  await mailReset({ email })
  const token = /token=(\S+)/.exec(server.mails.at(-1)!.text)![1]!
  expect(await isResetUsable(token)).toBe(true)
  const asked = and(eq(auditEvents.action, 'person.askReset'), eq(auditEvents.subjectId, id))
  expect(await db().$count(auditEvents, asked)).toBe(1)
})

test.each([
  [passwordResetJob, { email: 'wren@example.org' }],
  [registrationJob, { email: 'wren@example.org' }],
  [removalMailJob, { decisionId: crypto.randomUUID() }],
  [appealMailJob, { appealId: crypto.randomUUID() }],
  [sanctionMailJob, { sanctionId: crypto.randomUUID() }],
])('a mail outlasts an evening without a mail server, and a slow one: $name', async (job, data) => {
  await boss().createQueue(job.name)
  await db().transaction((tx) => send(tx, job as typeof registrationJob, data as never))
  const [row] = await sqlClient()<{ tries: number; delay: number; lease: number }[]>`
    select retry_limit as tries, retry_delay as delay, extract(epoch from expire_in)::int as lease
    from pgboss.job where name = ${job.name} and retry_backoff`
  // The first pause is once to twice the delay, each further one twice the one before (pg-boss, plans.js).
  const hours = (row!.delay * (2 ** row!.tries - 1)) / 3_600
  expect(hours).toBeGreaterThan(4)
  // The greeting and five answers of half a minute each, and the way there.
  expect(row!.lease).toBeGreaterThan(200)
})
