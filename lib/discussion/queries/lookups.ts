import 'server-only'
import { and, count, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { comments, heldWords } from '@/drizzle/schema/all'
import { wordFinder } from '../held-words'
import type { Lookups } from '../phases/define'

interface Of {
  writerId: string
  textHash: string
  networkHash: string
  /** The comment that is being changed, which does not count against itself. */
  commentId: string
  /** The comment that it answers. */
  parentId: string | null
}

const within = (seconds: number) =>
  gt(comments.createdAt, sql`now() - make_interval(secs => ${seconds})`)

/** What phases may ask of the database, each when one asks it. */
export function lookups(tx: Transaction, of: Of): Lookups {
  const isOther = ne(comments.id, of.commentId)
  const isOwn = eq(comments.authorId, of.writerId)
  const isSame = eq(comments.textHash, of.textHash)
  const countOf = async (...where: Parameters<typeof and>) => {
    const [row] = await tx
      .select({ count: count() })
      .from(comments)
      .where(and(isOther, ...where))
    return row!.count
  }
  return {
    async wasLetInBefore() {
      const [row] = await tx
        .select({ id: comments.id })
        .from(comments)
        .where(and(isOther, isOwn, isNotNull(comments.publishedAt), ne(comments.state, 'removed')))
        .limit(1)
      return row !== undefined
    },
    sentWithin: (seconds) => countOf(isOwn, within(seconds)),
    async repliesBeside() {
      if (of.parentId === null) return 0
      // Locked: else twenty answers sent at the same moment would each find the same room.
      const [answered] = await tx
        .select({ replies: comments.replies })
        .from(comments)
        .where(eq(comments.id, of.parentId))
        .for('no key update')
      return answered?.replies ?? 0
    },
    sameWordsWithin: (seconds) =>
      countOf(isOwn, isSame, ne(comments.state, 'deleted'), within(seconds)),
    sameWordsByOthersWithin: (seconds) =>
      countOf(isSame, ne(comments.authorId, of.writerId), within(seconds)),
    sameWordsFromNetworkWithin: (seconds) =>
      countOf(
        isSame,
        eq(comments.networkHash, of.networkHash),
        ne(comments.authorId, of.writerId),
        within(seconds),
      ),
    async heldWordsIn(text, language) {
      const rows = await tx.select().from(heldWords)
      const holds = wordFinder(text)
      return rows
        .filter((row) => row.language === '' || sameLanguage(row.language, language))
        .filter((row) => holds(row.word))
        .map((row) => ({ word: row.word, outcome: row.outcome === 'refuse' ? 'refuse' : 'hold' }))
    },
  }
}

/** en-GB is English (BCP 47, RFC 4647 §3.3.1). */
function sameLanguage(range: string, tag: string): boolean {
  const [wanted, given] = [range.toLowerCase(), tag.toLowerCase()]
  return given === wanted || given.startsWith(`${wanted}-`)
}
