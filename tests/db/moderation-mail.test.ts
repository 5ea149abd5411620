import { type AddressInfo, createServer, type Server } from 'node:net'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { appeals, people } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { boss } from '@/lib/jobs/boss'
import { appealMailJob, removalMailJob, sanctionMailJob } from '@/lib/moderation/jobs'
import { answerAppeal } from '@/lib/moderation/mutations/appeal'
import { decideComment } from '@/lib/moderation/mutations/decide'
import { mailAppeal, mailRemoval, mailSanction } from '@/lib/moderation/mutations/mails'
import { liftSanction, sanctionPerson } from '@/lib/moderation/mutations/sanction'
import { undoDecision } from '@/lib/moderation/mutations/undo'
import { writtenComment } from '../support/comments'
import { content, person, published, section } from '../support/fixtures'

// What people are told by mail of what moderators decide, as a mail server gets it.

const received: string[] = []
let server: Server

/** Takes one message after the other and says yes to everything (RFC 5321). */
function takeMail(): Server {
  return createServer((socket) => {
    let message: string | null = null
    socket.write('220 here\r\n')
    socket.setEncoding('latin1').on('data', (text: string) => {
      for (const line of text.split('\r\n').slice(0, -1))
        if (message === null) {
          const isData = /^DATA/i.test(line)
          if (isData) message = ''
          socket.write(
            isData ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n',
          )
        } else if (line === '.') {
          received.push(message)
          message = null
          socket.write('250 taken\r\n')
        } else message += `${line}\n`
    })
  })
}

/** The last message, its lines joined again (RFC 2045 §6.7). */
const lastMail = () =>
  Buffer.from(
    received
      .at(-1)!
      .replace(/=\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    'latin1',
  ).toString('utf8')

let storyId: string
beforeAll(async () => {
  server = takeMail()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`
  for (const job of [removalMailJob, appealMailJob, sanctionMailJob])
    await boss().createQueue(job.name)
  storyId = (await published(content(await section('Mail')))).id
})
afterAll(() => void server.close())

/** The jobs of a queue that wait, with the seconds until they may be taken. */
const jobs = (name: string) =>
  db().execute<{ data: Record<string, string>; wait: number }>(sql`
    select data, extract(epoch from start_after - now())::int as wait from pgboss.job
    where name = ${name} order by created_on`)

async function removed() {
  const [writer, moderator] = [await person('reader'), await person('moderator')]
  const id = await writtenComment({
    storyId,
    authorId: writer.id,
    text: 'Buy this.\n\nNow.',
  })
  const decision = { id, version: 1, verb: 'remove', rule: 7, standards: 1 } as const
  return { writer, moderator, id, ...(await decideComment(moderator, decision)) }
}

test('whoever wrote a removed comment is told the rule, once the undo is over', async () => {
  const { writer, decisionId } = await removed()
  const [job] = (await jobs(removalMailJob.name)).slice(-1)
  expect(job!.data).toEqual({ decisionId })
  expect(job!.wait).toBeGreaterThan(12)
  await mailRemoval({ decisionId })
  const mail = lastMail()
  expect(mail).toContain(`To: ${writer.id}@example.org`)
  expect(mail).toContain('7. Nothing for sale')
  expect(mail).toContain('> Buy this.')
  expect(mail).toContain('/standards/1#rule-7')
})

test('not where the removal was undone, nor where nobody can be reached', async () => {
  const count = received.length
  const undone = await removed()
  await undoDecision(undone.moderator, { id: undone.decisionId })
  await mailRemoval(undone)
  const closed = await removed()
  await db().update(people).set({ isDisabled: true }).where(eq(people.id, closed.writer.id))
  await mailRemoval(closed)
  const unconfirmed = await removed()
  await db().update(people).set({ mustConfirm: true }).where(eq(people.id, unconfirmed.writer.id))
  await mailRemoval(unconfirmed)
  await mailRemoval({ decisionId: newId() })
  expect(received.length).toBe(count)
})

test.each([
  ['upheld', 'the removal stays', 'It sells something.'],
  ['overturned', 'it is published again', 'It sells nothing.'],
] as const)('an appeal that is %s', async (outcome, said, answer) => {
  const { writer, id: commentId, decisionId } = await removed()
  const id = newId()
  await db()
    .insert(appeals)
    .values({ id, commentId, storyId, decisionId, personId: writer.id, text: 'No.' })
  const count = received.length
  await mailAppeal({ appealId: id })
  expect(received.length).toBe(count)
  await answerAppeal(await person('editor'), { id, outcome, answer })
  expect((await jobs(appealMailJob.name)).map((job) => job.data.appealId)).toContain(id)
  await mailAppeal({ appealId: id })
  const mail = lastMail()
  expect(mail).toMatch(/^somebody else at Longwave looked again/m)
  expect(mail).toContain(said)
  expect(mail).toContain(answer)
})

test('an appeal that whoever removed the comment gives way to: told once, and by nobody else', async () => {
  const { writer, moderator, id: commentId, decisionId } = await removed()
  const appealId = newId()
  await db()
    .insert(appeals)
    .values({ id: appealId, commentId, storyId, decisionId, personId: writer.id, text: 'No.' })
  const reopen = (version: number) =>
    decideComment(moderator, { id: commentId, version, verb: 'approve', rule: null, standards: 1 })
  await undoDecision(moderator, { id: (await reopen(2)).decisionId })
  await reopen(4)
  const told = (await jobs(appealMailJob.name)).filter((job) => job.data.appealId === appealId)
  expect(told).toHaveLength(2)
  const count = received.length
  for (const { data } of told) await mailAppeal(appealMailJob.data.parse(data))
  expect(received.length).toBe(count + 1)
  expect(lastMail()).toMatch(/^somebody at Longwave looked again/m)
  expect(lastMail()).toMatch(/it is published again\.\r?\n\r?\nhttp/)
})

test('a ban with its end and its reason, and not one that was lifted meanwhile', async () => {
  const [reader, moderator] = [await person('reader'), await person('moderator')]
  const { id } = await sanctionPerson(moderator, {
    personId: reader.id,
    kind: 'suspension',
    days: 3,
    rule: 3,
    reason: 'A threat',
  })
  expect((await jobs(sanctionMailJob.name)).map((job) => job.data.sanctionId)).toEqual([id])
  await mailSanction({ sanctionId: id })
  const mail = lastMail()
  expect(mail).toMatch(/you cannot comment at Longwave until .* GMT\./)
  expect(mail).toContain('Why: A threat')
  expect(mail).toContain('rule 3: No threats, and no wish for harm (version 1)')
  await liftSanction(moderator, { id })
  const count = received.length
  await mailSanction({ sanctionId: id })
  expect(received.length).toBe(count)
})
