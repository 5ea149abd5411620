import type { ShownComment } from '@/lib/discussion/shown'
import styles from './comment.module.css'

/** A comment's words: text and links, nothing else. Each paragraph finds its own direction. */
export function CommentText({ paragraphs }: Pick<ShownComment, 'paragraphs'>) {
  return (
    <div className={styles.text}>
      {paragraphs.map((lines, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's paragraphs never move
        <p key={at} dir="auto">
          {lines.map((pieces, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its lines
            <span key={line}>
              {line > 0 && <br />}
              {pieces.map(({ text, href }, piece) =>
                href ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do their pieces
                  <a key={piece} href={href} rel="ugc nofollow noopener" dir="ltr">
                    {text}
                  </a>
                ) : (
                  text
                ),
              )}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
