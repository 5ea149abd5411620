// Every server action with an input that would be taken from whoever may: what the tests replay as others.
import { eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import {
  appeals,
  articles,
  authors,
  comments,
  decisions,
  dossiers,
  media,
  people,
  programmes,
  revisions,
  sanctions,
  sections,
  shortLinks,
  tags,
} from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import type { Operation } from '@/lib/permissions/policy'
import { content, saved, section } from './fixtures'

/** An action as a test replays it. */
export interface Write {
  name: string
  /** What the table asks of whoever calls it; null for those anybody may call. */
  operation: Operation | null
  input: unknown
  /** It changes nothing. */
  isRead?: true
}

/** What the inputs are about: rows of the site under test, none of them begun by an account of the demo. */
async function ground() {
  const story = await saved(content(await section('Replayed')))
  const [revision] = await db().select().from(revisions).where(eq(revisions.articleId, story.id))
  const [author] = await db().select().from(authors)
  const [tag] = await db().select().from(tags)
  const [dossier] = await db().select().from(dossiers)
  const [part] = await db().select().from(sections)
  const [person] = await db().select().from(people).where(eq(people.role, 'moderator'))
  const [kept] = await db().select().from(media).where(isNull(media.uploadedBy))
  const [programme] = await db().select().from(programmes)
  const [out] = await db().select().from(articles).where(isNotNull(articles.publishedVersion))
  const [own] = await db().select().from(shortLinks).where(isNotNull(shortLinks.ownFor))
  return { story, revision, author, tag, dossier, part, person, kept, programme, out, own }
}

/** A published comment of the demo, an appeal about a removed one and a ban, to be moderated. */
async function discussed() {
  const [comment] = await db().select().from(comments).where(eq(comments.state, 'published'))
  const [removal] = await db().select().from(decisions).where(eq(decisions.kind, 'remove'))
  const [reader] = await db().select().from(people).where(eq(people.role, 'reader'))
  const appealId = newId()
  await db()
    .insert(appeals)
    .values({
      id: appealId,
      commentId: removal!.commentId,
      storyId: removal!.storyId,
      decisionId: removal!.id,
      personId: reader!.id,
      text: 'Replayed',
    })
    .onConflictDoNothing()
  const [appeal] = await db().select().from(appeals)
  const sanctionId = newId()
  await db()
    .insert(sanctions)
    .values({ id: sanctionId, personId: reader!.id, kind: 'pre-moderation', reason: 'Replayed' })
  return { comment: comment!, appeal: appeal!, reader: reader!, sanctionId }
}

/** The writes, by the file that holds each action: two may have one name. */
export async function everyWrite(): Promise<Record<string, Write[]>> {
  const { story, revision, author, tag, dossier, part, person, kept, programme, out, own } =
    await ground()
  const { comment, appeal, reader, sanctionId } = await discussed()
  const at = { id: story.id, version: story.version }
  const move = (name: string, operation: Operation, more: object = {}): Write => ({
    name,
    operation,
    input: { ...at, ...more },
  })
  return {
    'articles/actions.ts': [
      move('sendToReview', 'article.sendToReview'),
      move('sendBack', 'article.sendBack'),
      move('markReady', 'article.markReady'),
      move('hold', 'article.hold'),
      move('release', 'article.release'),
      move('spike', 'article.spike'),
      move('restore', 'article.restore'),
      move('unschedule', 'article.unschedule'),
      move('schedule', 'article.schedule', { at: '2099-01-01T00:00:00.000Z' }),
      move('embargo', 'article.assign', { until: '2099-01-01T00:00:00.000Z' }),
      move('publish', 'article.publish', { isTypo: true }),
      move('discardChange', 'article.discardChange'),
      {
        name: 'withdraw',
        operation: 'article.withdraw',
        input: { id: out!.id, version: out!.version, reason: 'A replayed action.' },
      },
      move('restoreVersion', 'article.edit', { revisionId: revision!.id }),
      { name: 'makeTag', operation: 'tag.create', input: { name: `Replayed ${newId()}` } },
      { name: 'searchTags', operation: 'article.view', input: 'a', isRead: true },
      { name: 'findRepeats', operation: 'article.view', input: story.id, isRead: true },
      { name: 'searchStories', operation: 'article.view', input: 'a', isRead: true },
    ],
    'dossiers/actions.ts': [
      {
        name: 'keepDossier',
        operation: 'dossier.manage',
        input: {
          id: dossier!.id,
          version: dossier!.version,
          title: 'Replayed',
          standfirst: '',
          standing: '',
        },
      },
    ],
    'media/actions.ts': [
      { name: 'keepMedia', operation: 'media.edit', input: { id: kept!.id, alt: 'Replayed' } },
    ],
    'discussion/actions.ts': [
      {
        name: 'decide',
        operation: 'comment.moderate',
        input: { id: comment.id, version: comment.version, verb: 'pick' },
      },
      { name: 'undo', operation: 'comment.moderate', input: { id: newId() } },
      {
        name: 'keepNote',
        operation: 'comment.moderate',
        input: { id: comment.id, text: 'Replayed' },
      },
      {
        name: 'sanction',
        operation: 'comment.moderate',
        input: { personId: reader.id, kind: 'suspension', days: 1, reason: 'Replayed' },
      },
      { name: 'lift', operation: 'comment.moderate', input: { id: sanctionId } },
      {
        name: 'answer',
        operation: 'comment.moderate',
        input: { id: appeal.id, outcome: 'upheld', answer: 'Replayed' },
      },
      {
        name: 'keepSetting',
        operation: 'discussion.story',
        input: { scope: 'story', of: comment.storyId, version: 0, mode: 'open', reason: '' },
      },
    ],
    'fronts/actions.ts': [
      { name: 'publishFront', operation: 'front.arrange', input: { version: 0, storyIds: [] } },
    ],
    'links/actions.ts': [
      {
        name: 'makeShortLink',
        operation: 'link.create',
        input: { id: newId(), code: `replayed-${newId().slice(-8)}`, to: '/' },
      },
      {
        name: 'changeShortLink',
        operation: 'link.manage',
        input: { id: own!.id, version: own!.version, to: '/', utmSource: 'replayed' },
      },
      { name: 'switchOff', operation: 'link.manage', input: { id: own!.id } },
      { name: 'switchOn', operation: 'link.manage', input: { id: own!.id } },
      {
        name: 'block',
        operation: 'link.block',
        input: { what: `replayed-${newId().slice(-8)}.example`, reason: '' },
      },
      { name: 'unblock', operation: 'link.block', input: { id: newId() } },
    ],
    'words/actions.ts': [
      {
        name: 'addWords',
        operation: 'discussion.words',
        input: { words: `replayed-${newId()}`, language: '', outcome: 'hold' },
      },
      { name: 'removeWord', operation: 'discussion.words', input: { id: newId() } },
    ],
    'standards/actions.ts': [
      {
        name: 'publishNext',
        operation: 'standards.edit',
        input: {
          version: 1,
          change: 'Replayed',
          intro: 'Replayed',
          'name-1': 'Replayed',
          'text-1': 'Replayed',
        },
      },
    ],
    'settings/actions.ts': [
      {
        name: 'keepPublication',
        operation: 'settings.manage',
        input: { version: 0, name: 'Replayed', tagline: '', timeZone: 'UTC', agency: '' },
      },
      {
        name: 'keepSection',
        operation: 'section.manage',
        input: {
          id: part!.id,
          version: part!.version,
          name: 'Replayed',
          description: '',
          pillar: 'news',
          position: 1,
        },
      },
      {
        name: 'keepAuthor',
        operation: 'author.manage',
        input: {
          id: author!.id,
          version: author!.version,
          name: 'Replayed',
          role: '',
          beat: '',
          place: '',
          bio: '',
        },
      },
      {
        name: 'keepTag',
        operation: 'tag.manage',
        input: {
          id: tag!.id,
          version: tag!.version,
          name: 'Replayed',
          type: 'subject',
          description: '',
        },
      },
    ],
    'listen/actions.ts': [
      {
        name: 'keepProgramme',
        operation: 'radio.schedule',
        input: {
          id: newId(),
          version: 0,
          title: 'Replayed',
          presenter: '',
          description: '',
          starts: '03:10',
          ends: '03:20',
          firstDay: '2099-01-01',
          lastDay: '2099-01-01',
        },
      },
      {
        name: 'dropProgramme',
        operation: 'radio.schedule',
        input: { id: programme!.id, version: programme!.version },
      },
      {
        name: 'keepStream',
        operation: 'radio.streams',
        input: {
          id: newId(),
          version: 0,
          name: 'Replayed',
          url: 'https://replayed.example/live',
          format: 'mp3',
          position: 999,
          isClosed: true,
        },
      },
    ],
    'schedule/actions.ts': [move('unschedule', 'article.unschedule')],
    'people/actions.ts': [
      {
        name: 'addPerson',
        operation: 'people.manage',
        input: { id: newId(), email: 'replayed@example.org', name: 'Replayed', role: 'publisher' },
      },
      { name: 'linkFor', operation: 'people.manage', input: { id: person!.id } },
      {
        name: 'giveRole',
        operation: 'people.manage',
        input: { id: person!.id, role: 'administrator' },
      },
      { name: 'shutOut', operation: 'people.manage', input: { id: person!.id } },
      { name: 'letIn', operation: 'people.manage', input: { id: person!.id } },
    ],
    'setup/actions.ts': [
      {
        name: 'setUpHere',
        operation: null,
        input: {
          token: 'a token that was never given',
          name: 'Replayed',
          email: 'replayed@example.org',
          password: 'a long enough password',
        },
      },
    ],
    'sign-in/actions.ts': [
      {
        name: 'signInHere',
        operation: null,
        input: { email: 'replayed@example.org', password: 'a wrong password' },
      },
      { name: 'signOutHere', operation: null, input: {} },
    ],
    'register/actions.ts': [
      {
        name: 'registerHere',
        operation: null,
        // An address that somebody has: the answer is the same, and no row changes.
        input: {
          name: 'Replayed',
          email: 'reader@longwave.example',
          password: 'a long enough password',
          standards: 'on',
        },
      },
      {
        name: 'confirmHere',
        operation: null,
        input: { token: 'a token that was never given', password: 'a long enough password' },
      },
    ],
    'account/actions.ts': [
      { name: 'keepName', operation: 'comment.write', input: { name: 'Replayed' } },
      {
        name: 'keepPassword',
        operation: 'comment.write',
        input: { current: 'a wrong password', next: 'a long enough password' },
      },
      { name: 'endSession', operation: 'comment.write', input: { id: newId() } },
      { name: 'endOthers', operation: 'comment.write', input: {} },
      { name: 'mute', operation: 'comment.write', input: { personId: newId() } },
      {
        name: 'appeal',
        operation: 'comment.write',
        input: { id: newId(), text: 'Replayed' },
      },
      { name: 'erase', operation: 'comment.write', input: { password: 'a wrong password' } },
    ],
    'forgot/actions.ts': [
      { name: 'forgotPassword', operation: null, input: { email: 'replayed@example.org' } },
    ],
    'reset/actions.ts': [
      {
        name: 'setNewPassword',
        operation: null,
        input: { token: 'a token that was never given', password: 'a long enough password' },
      },
    ],
  }
}
