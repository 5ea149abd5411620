import { DropList } from './dropped'
import { type ImportedRecord, type ImportedStatus, importedStatuses } from './imported'

/** What an import read, wrote and left out. */
export interface ImportReport {
  siteTitle: string
  stories: Record<ImportedStatus, number>
  /** Written by this run, and found to be here already; the writer counts these two. */
  added: number
  already: number
  authors: number
  categories: number
  /** Categories that lay under another: here they stand beside it. */
  nestedCategories: number
  tags: number
  /** What is no story, by the other system's name for it. */
  leftOut: Map<string, number>
  /** Not yet taken. */
  comments: number
  dropped: DropList
}

/** A report of nothing yet. */
export function emptyReport(): ImportReport {
  return {
    siteTitle: '',
    stories: { published: 0, scheduled: 0, draft: 0, private: 0, protected: 0, trash: 0 },
    added: 0,
    already: 0,
    authors: 0,
    categories: 0,
    nestedCategories: 0,
    tags: 0,
    leftOut: new Map(),
    comments: 0,
    dropped: new DropList(),
  }
}

/** Counts one record into the report. */
export function countRecord(report: ImportReport, record: ImportedRecord): void {
  switch (record.type) {
    case 'site':
      report.siteTitle = record.title
      break
    case 'author':
      report.authors++
      break
    case 'subject':
      if (record.subject.origin === 'tag') report.tags++
      else report.categories++
      if (record.subject.parent !== '') report.nestedCategories++
      break
    case 'story':
      report.stories[record.story.status]++
      report.comments += record.story.comments
      report.dropped.addAll(record.story.dropped)
      break
    case 'left-out':
      // A plugin's kinds of post are few; a hostile file's are not.
      if (report.leftOut.size < 200 || report.leftOut.has(record.what))
        report.leftOut.set(record.what, (report.leftOut.get(record.what) ?? 0) + 1)
      report.comments += record.comments
  }
}

const statusWords: Record<ImportedStatus, string> = {
  published: 'published',
  scheduled: 'scheduled',
  draft: 'in draft',
  private: 'private',
  protected: 'published behind a password there',
  trash: 'in the bin there',
}

const kindWords: Record<string, string> = {
  page: 'pages',
  attachment: 'attachments, as entries of their own',
  nav_menu_item: 'menu items',
}

/** The report in plain words, lines of a terminal. */
export function reportText(report: ImportReport): string {
  const counted = importedStatuses.filter((status) => report.stories[status] > 0)
  const total = counted.reduce((sum, status) => sum + report.stories[status], 0)
  // A story behind a password was published there too.
  const published = {
    ...report.stories,
    published: report.stories.published + report.stories.protected,
  }
  const states = counted
    .filter((status) => status !== 'protected')
    .map((status) => `${published[status]} ${statusWords[status]}`)
  const lines = [
    `${report.siteTitle || 'The file'}: ${total} ${total === 1 ? 'story' : 'stories'} read${states.length > 0 ? ` (${states.join(', ')})` : ''}.`,
    `Added ${report.added}; ${report.already} ${report.already === 1 ? 'was' : 'were'} here already and ${report.already === 1 ? 'was' : 'were'} not touched.`,
    `Authors: ${report.authors}. Categories: ${report.categories}. Tags: ${report.tags}. Categories and tags are subjects here.`,
  ]
  if (report.nestedCategories > 0)
    lines.push(
      `Categories inside another category: ${report.nestedCategories}. Subjects stand side by side here.`,
    )
  if (report.stories.protected > 0)
    lines.push(
      `Published behind a password there: ${report.stories.protected}. Readers see the headline; the text waits on the desk until somebody publishes it.`,
    )
  if (report.leftOut.size > 0) {
    lines.push('', 'Left out:')
    for (const [what, count] of report.leftOut)
      lines.push(`  ${count} × ${kindWords[what] ?? oneWord(what)}`)
  }
  if (report.comments > 0) lines.push('', `Comments not yet taken: ${report.comments}.`)
  const dropped = report.dropped.toArray().sort((one, other) => other.count - one.count)
  if (dropped.length > 0) {
    lines.push('', 'Left out or simplified in the texts:')
    for (const { what, count, example } of dropped)
      lines.push(`  ${count} × ${what}${example === '' ? '' : `, such as ${example}`}`)
  }
  return lines.join('\n')
}

// Names come from the file, and a terminal obeys control characters.
function oneWord(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').slice(0, 60)
}
