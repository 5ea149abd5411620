'use client'
import type { Problem } from '@/lib/articles/article'
import type { StoryContent } from '@/lib/articles/content'
import type { DeskStory, Named } from '@/lib/articles/desk-story'
import type { Step, Steps } from '@/lib/articles/steps'
import { can } from '@/lib/permissions/policy'
import { Checks } from './checks.client'
import { ScheduleBox } from './schedule-box.client'
import { ShortUrl } from './short-url.client'
import { StepsBox } from './steps-box.client'
import type { EditorProps } from './story'
import { idsOf, StoryFields } from './story-fields.client'
import type { Taking } from './use-steps.client'
import type { StoryHandle } from './use-story.client'

interface StoryPanelProps {
  handle: StoryHandle
  page: EditorProps
  names: DeskStory['names']
  content: StoryContent
  steps: Steps
  taking: Taking
  isReadOnly: boolean
  onTags: (tags: Named[]) => void
  onRelated: (related: Named[]) => void
  onStep: (step: Step) => void
  onGo: (problem: Problem) => void
}

/** The inspector's first tab: where the story belongs, when it is published, what can be done with it. */
export function StoryPanel(props: StoryPanelProps) {
  const { handle, page, names, steps, taking } = props
  const { standing } = handle
  return (
    <>
      <StoryFields
        handle={handle}
        page={page}
        isReadOnly={props.isReadOnly}
        tags={names.tags}
        related={names.related}
        onTags={(list) => {
          props.onTags(list)
          handle.setField('tagIds', idsOf(list))
        }}
        onRelated={(list) => {
          props.onRelated(list)
          handle.setField('relatedIds', idsOf(list))
        }}
      />
      <ScheduleBox
        standing={standing}
        timeZone={page.timeZone}
        drawnAt={page.drawnAt}
        canSchedule={steps.others.some((one) => one.step === 'schedule' && one.isAllowed)}
        canEmbargo={can(page.viewer, 'article.assign') && standing.publishedAt === null}
        taking={taking}
      />
      <StepsBox steps={steps} isWorking={taking.isWorking} onStep={props.onStep} />
      <ShortUrl url={standing.shortUrl} />
      <Checks content={props.content} onGo={props.onGo} />
    </>
  )
}
