import { SelectField, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { moderationWords } from '@/lib/i18n/moderation'
import { sanctionKinds } from '@/lib/moderation/input'
import { currentStandards } from '@/lib/standards/queries'
import { sanction } from '../actions'

const words = moderationWords.sanction

/** Bans or suspends somebody, with an end and a reason that they are told. */
export async function SanctionForm({ personId }: { personId: string }) {
  const { rules, version } = await currentStandards()
  return (
    <Form
      action={sanction}
      submit={words.button}
      tone="danger"
      hidden={{ personId, standards: version }}
    >
      <SelectField
        name="kind"
        label={words.kind}
        value="suspension"
        choices={sanctionKinds.map((value) => ({ value, words: words.does[value]! }))}
      />
      <TextField
        name="days"
        label={words.days}
        hint={words.daysHint}
        inputMode="numeric"
        value="7"
      />
      <SelectField
        name="rule"
        label={words.rule}
        value=""
        choices={[
          { value: '', words: words.noRule },
          ...rules.map(({ number, name }) => ({
            value: String(number),
            words: moderationWords.decide.rule(number, name),
          })),
        ]}
      />
      <TextField name="reason" label={words.reason} hint={words.reasonHint} />
    </Form>
  )
}
