import { inLanguage } from '@/app/_ui/in-language'
import type { BlockChange, Comparison, Part } from '@/lib/articles/compare'
import { editorWords } from '@/lib/i18n/editor'
import styles from './comparison.module.css'

const words = editorWords.comparison

// The fields that are in the story's own language.
const written: string[] = ['headline', 'standfirst', 'kicker']

interface ComparisonProps {
  comparison: Comparison
  /** The story's language. */
  language: string
}

/** What differs between two versions: fields as a table, then the text with its words marked. */
export function ComparisonView({ comparison, language }: ComparisonProps) {
  const { fields, blocks } = comparison
  const isSame = blocks.every((block) => block.is === 'same')
  if (isSame && fields.length === 0) return <p>{words.nothing}</p>
  return (
    <div className={styles.comparison}>
      {fields.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keys
        <section className={styles.scroll} aria-label={words.fields} tabIndex={0}>
          <table>
            <caption>{words.fields}</caption>
            <thead>
              <tr>
                <th scope="col">{words.field}</th>
                <th scope="col">{words.change}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.field}>
                  <th scope="row">{editorWords.compared[field.field]}</th>
                  <td {...(written.includes(field.field) ? inLanguage(language) : {})}>
                    <Parts parts={field.parts} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <h3>{words.body}</h3>
      {isSame ? <p>{words.same}</p> : <Blocks blocks={blocks} language={language} />}
    </div>
  )
}

function Blocks({ blocks, language }: { blocks: BlockChange[]; language: string }) {
  return grouped(blocks).map((group, index) =>
    Array.isArray(group) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once
      <details key={index} className={styles.same}>
        <summary>{words.unchanged(group.length)}</summary>
        {group.map((block, inner) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <p key={inner} {...inLanguage(language)}>
            <Parts parts={block.parts} />
          </p>
        ))}
      </details>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <div key={index} className={styles.block}>
        <span className={styles.kind}>
          {words.is[group.is]} · {group.name}
        </span>
        <p {...inLanguage(language)}>
          <Parts parts={group.parts} />
        </p>
      </div>
    ),
  )
}

/** Runs of unchanged blocks fold into one. */
function grouped(blocks: BlockChange[]): (BlockChange | BlockChange[])[] {
  const groups: (BlockChange | BlockChange[])[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.is !== 'same') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
  }
  return groups
}

function Parts({ parts }: { parts: Part[] }) {
  return parts.map((part, index) => {
    if (part.is === 'same') return part.text
    const Tag = part.is === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Tag key={index} className={styles[part.is]}>
        <span className="vh" lang="en">
          {part.is === 'added' ? words.added : words.removed}
        </span>
        {part.text}
        <span className="vh" lang="en">
          {words.end}
        </span>
      </Tag>
    )
  })
}
