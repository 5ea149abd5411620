import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'

interface CommentLinkProps {
  comment: Pick<ShownComment, 'id' | 'storyId' | 'at' | 'author'>
  className?: string
}

/** The time of a comment, which leads to its own address. */
export function CommentLink({ comment, className }: CommentLinkProps) {
  const name = comment.author?.name ?? words.deletedAccount
  return (
    <a className={className} href={`/discussion/${comment.storyId}/${comment.id}`}>
      <span className="vh">{words.permalink(name)} </span>
      <time
        dateTime={comment.at.iso}
        data-time="teaser"
        title={comment.at.full}
        suppressHydrationWarning
      >
        {comment.at.words}
      </time>
    </a>
  )
}
