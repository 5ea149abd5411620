import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, refuse } from './define'

export const replyLimit = definePhase({
  name: 'reply-limit',
  why: 'The comment that it answers has as many replies as one may have here.',
  async check({ comment, discussion: { mostReplies }, look }) {
    // What is changed was counted when it came.
    if (!comment.isReply || comment.isEdit || mostReplies === null) return null
    return (await look.repliesBeside()) < mostReplies
      ? null
      : refuse(words.refused.full(mostReplies), 'forbidden')
  },
})
