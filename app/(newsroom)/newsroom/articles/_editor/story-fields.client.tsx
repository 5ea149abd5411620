'use client'
import { slugOf } from '@/lib/articles/article'
import type { Named } from '@/lib/articles/desk-story'
import { kinds } from '@/lib/articles/kinds'
import { dayIn } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import { can } from '@/lib/permissions/policy'
import { tagTypes } from '@/lib/tags/input'
import * as actions from '../actions'
import { findIn } from './find'
import styles from './inspector.module.css'
import { ChoiceField, LineField } from './line-field.client'
import type { EditorProps } from './story'
import { TokenField } from './token-field.client'
import type { StoryHandle } from './use-story.client'

const words = editorWords.fields

interface StoryFieldsProps {
  handle: StoryHandle
  page: EditorProps
  isReadOnly: boolean
  tags: Named[]
  related: Named[]
  onTags: (tags: Named[]) => void
  onRelated: (related: Named[]) => void
}

/** Where the story belongs: section, dossiers, tags, address and the rest of the inspector's fields. */
export function StoryFields(props: StoryFieldsProps) {
  const { handle, page, isReadOnly } = props
  const { fields, setField, errors } = handle
  const { choices } = page
  const byId = (list: Named[], ids: string[]) =>
    ids.flatMap((id) => list.find((one) => one.id === id) ?? [])
  return (
    <>
      <ChoiceField
        id="section"
        label={words.section}
        value={fields.sectionId ?? ''}
        isReadOnly={isReadOnly}
        options={[
          { value: '', name: words.noSection },
          ...choices.sections.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChange={(id) => setField('sectionId', id || null)}
      />
      <TokenField
        label={words.dossiers}
        chosen={byId(choices.dossiers, fields.dossierIds)}
        isReadOnly={isReadOnly}
        find={(letters) => findIn(choices.dossiers, letters)}
        onChange={(list) => setField('dossierIds', idsOf(list))}
      />
      <TokenField
        label={words.tags}
        chosen={props.tags}
        isReadOnly={isReadOnly}
        find={findTags}
        create={{ types: tagTypes, make: makeTag }}
        onChange={props.onTags}
      />
      <ChoiceField
        label={words.kind}
        value={fields.kind}
        isReadOnly={isReadOnly}
        options={kinds.map((kind) => ({ value: kind.id, name: kind.words.name }))}
        onChange={(kind) => setField('kind', kind as typeof fields.kind)}
      />
      <LineField
        id="slug"
        label={words.slug}
        value={fields.slug}
        error={errors.slug}
        isReadOnly={isReadOnly}
        hint={pathOf(handle, page) || editorWords.slugHint}
        onChange={(slug) => setField('slug', slug)}
      />
      <TokenField
        label={words.related}
        hint={words.relatedHint}
        chosen={props.related}
        isReadOnly={isReadOnly}
        find={findStories(handle.id)}
        onChange={props.onRelated}
      />
      <ChoiceField
        label={words.discussion}
        value={fields.discussion}
        isReadOnly={isReadOnly}
        options={[
          { value: 'open', name: words.discussionOpen },
          { value: 'closed', name: words.discussionClosed },
        ]}
        onChange={(value) => setField('discussion', value as typeof fields.discussion)}
      />
      {handle.standing.path !== null && can(page.viewer, 'discussion.story') && (
        <p className={styles.hint}>
          <a href={`/newsroom/discussion/settings/${handle.id}`}>{words.discussionMore}</a>
        </p>
      )}
      <ChoiceField
        label={words.evergreen}
        value={fields.isEvergreen ? 'off' : 'on'}
        isReadOnly={isReadOnly}
        options={[
          {
            value: 'on',
            name: choices.sections.find((one) => one.id === fields.sectionId)?.isEvergreen
              ? words.evergreenSection
              : words.evergreenOn,
          },
          { value: 'off', name: words.evergreenOff },
        ]}
        onChange={(value) => setField('isEvergreen', value === 'off')}
      />
      <LineField
        label={words.language}
        value={fields.language}
        error={errors.language}
        hint={editorWords.languageHint}
        isReadOnly={isReadOnly}
        onChange={(language) => setField('language', language)}
      />
    </>
  )
}

export const idsOf = (list: Named[]) => list.map((one) => one.id)

/** The address the story has or would have today. */
export function pathOf({ fields, standing }: StoryHandle, page: EditorProps): string {
  const section = page.choices.sections.find((one) => one.id === fields.sectionId)
  const slug = slugOf(fields)
  if (!section || !slug) return ''
  const day =
    standing.path?.split('/').slice(2, 5).join('/') ??
    dayIn(page.timeZone, new Date(page.drawnAt)).replaceAll('-', '/')
  return `/${section.slug}/${day}/${slug}`
}

/** The same, with the number that was added to it where another story had the address first. */
export function publicPath(handle: StoryHandle, page: EditorProps): string {
  const wanted = pathOf(handle, page)
  const { path } = handle.standing
  return path?.startsWith(wanted) && /^(-\d+)?$/.test(path.slice(wanted.length)) ? path : wanted
}

async function findTags(letters: string): Promise<Named[]> {
  const found = await actions.searchTags(letters.slice(0, 80)).catch(() => null)
  return found?.ok ? found.value.map(({ id, name, type }) => ({ id, name, hint: type })) : []
}

async function makeTag(name: string, type: string): Promise<Named | null> {
  const made = await actions
    .makeTag({ name, type: type as (typeof tagTypes)[number] })
    .catch(() => null)
  return made?.ok ? { id: made.value.id, name: made.value.name, hint: made.value.type } : null
}

function findStories(own: string) {
  return async (words: string): Promise<Named[]> => {
    const found = await actions.searchStories(words).catch(() => null)
    return found?.ok ? found.value.filter((story) => story.id !== own) : []
  }
}
