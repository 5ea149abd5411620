import { SelectField, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { discussionModes } from '@/lib/discussion/comment'
import { moderationWords } from '@/lib/i18n/moderation'
import type { settingScopes } from '@/lib/moderation/input'
import type { Setting } from '@/lib/moderation/queries/settings'
import { keepSetting } from '../actions'

const words = moderationWords.settings

interface SettingFormProps {
  scope: (typeof settingScopes)[number]
  /** Id of the section or the story. */
  of?: string
  name: string
  setting: Setting
}

/** How the discussion of something is kept. */
export function SettingForm({ scope, of, name, setting }: SettingFormProps) {
  // There is nothing wider than everywhere: its own word is that discussions are open.
  const modes =
    scope === 'everywhere' ? discussionModes : (['inherit', ...discussionModes] as const)
  return (
    <Form
      key={setting.version}
      action={keepSetting}
      submit={words.save}
      submitLabel={words.saveNamed(name)}
      hidden={{ scope, version: setting.version, ...(of ? { of } : {}) }}
    >
      <SelectField
        name="mode"
        label={words.mode}
        value={setting.mode}
        choices={modes.map((value) => ({ value, words: words.modes[value]! }))}
      />
      <TextField
        name="closesAfterDays"
        label={words.days}
        hint={words.daysHint}
        inputMode="numeric"
        value={setting.closesAfterDays === null ? '' : String(setting.closesAfterDays)}
      />
      <TextField
        name="mostReplies"
        label={words.replies}
        hint={words.repliesHint}
        inputMode="numeric"
        value={setting.mostReplies === null ? '' : String(setting.mostReplies)}
      />
      <TextField
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={setting.reason}
      />
    </Form>
  )
}

/** A setting in a line. */
export function settingWords(setting: Omit<Setting, 'version'>): string {
  const { mode, closesAfterDays, mostReplies, reason } = setting
  const said = words.modesShort[mode] ?? words.modes.inherit!
  return words.now(said, closesAfterDays, mostReplies, reason)
}
