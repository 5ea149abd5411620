import type { Metadata } from 'next'
import { z } from 'zod'
import { SelectField, TextArea, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { mostWords } from '@/lib/discussion/held-words'
import { wordOutcomes } from '@/lib/discussion/held-words-input'
import { heldWordPage } from '@/lib/discussion/queries/held-words'
import { heldWordsWords as words } from '@/lib/i18n/discussion-rules'
import { can } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { ListSearch } from '../../../_shell/list-search'
import page from '../../../_shell/page.module.css'
import { emptyAt, Pages } from '../../../_shell/pages'
import { Saved } from '../../../_shell/saved'
import { listAddress, visit } from '../../../_shell/visit'
import { DiscussionNav } from '../nav'
import { addWords } from './actions'
import { WordTable } from './word-table'

export const metadata: Metadata = { title: words.title }

const path = '/newsroom/discussion/words'
const address = listAddress.extend({ saved: z.unknown().optional() })

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function HeldWords({ searchParams }: Props) {
  return visit(async (actor) => {
    const { q, page: number, saved } = address.parse(await searchParams)
    const [{ items, hasMore, total }, { timeZone }] = await Promise.all([
      heldWordPage(actor, { q, page: number }),
      publication(),
    ])
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        {can(actor, 'comment.moderate') && <DiscussionNav actor={actor} />}
        <Saved when={saved !== undefined} words={words.saved} />
        <p>{words.lead}</p>
        <h2>{words.list}</h2>
        {total > 0 && <ListSearch path={path} q={q} />}
        <p className={page.soft}>
          {items.length > 0
            ? words.total(total, mostWords)
            : emptyAt(number, q === '' ? words.empty : words.emptyFound)}
        </p>
        {items.length > 0 && <WordTable items={items} timeZone={timeZone} />}
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `${path}?q=${encodeURIComponent(q)}&page=${to}`}
        />
        <h2>{words.add}</h2>
        <Form action={addWords} submit={words.add}>
          <TextArea name="words" label={words.words} hint={words.wordsHint} rows={5} />
          <TextField name="language" label={words.language} hint={words.languageHint} />
          <SelectField
            name="outcome"
            label={words.outcome}
            choices={wordOutcomes.map((value) => ({ value, words: words.outcomes[value] }))}
          />
        </Form>
      </div>
    )
  })
}
