import { CheckField, ChecksField, TextArea, TextField } from '@/app/_ui/field.client'
import { radioWords } from '@/lib/i18n/radio'
import { clockOf } from '@/lib/radio/clock-of'
import type { Programme } from '@/lib/radio/queries'

const words = radioWords.programme

interface ProgrammeFieldsProps {
  programme: Programme | null
  zone: string
  /** yyyy-mm-dd: when a new programme begins unless somebody says otherwise. */
  today: string
}

/** What a programme and its place in the week are made of. */
export function ProgrammeFields({ programme, zone, today }: ProgrammeFieldsProps) {
  const end = programme && clockOf(programme.startMinute + programme.minutes)
  return (
    <>
      <TextField name="title" label={words.title} value={programme?.title} />
      <TextField
        name="presenter"
        label={words.presenter}
        hint={words.presenterHint}
        value={programme?.presenter}
      />
      <TextArea
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        rows={3}
        value={programme?.description}
      />
      <ChecksField
        name="days"
        label={words.days}
        choices={radioWords.weekdays.map((day, index) => ({
          value: String(index + 1),
          words: day,
        }))}
        chosen={(programme?.days ?? []).map(String)}
        empty=""
      />
      <TextField
        name="starts"
        type="time"
        label={words.starts}
        hint={words.startsHint(zone)}
        value={programme ? clockOf(programme.startMinute) : ''}
      />
      <TextField
        name="ends"
        type="time"
        label={words.ends}
        hint={words.endsHint}
        value={end ?? ''}
      />
      <TextField
        name="firstDay"
        type="date"
        label={words.firstDay}
        value={programme?.firstDay ?? today}
      />
      <TextField
        name="lastDay"
        type="date"
        label={words.lastDay}
        hint={words.lastDayHint}
        value={programme?.lastDay ?? ''}
      />
      <CheckField
        name="isRepeat"
        label={words.repeat}
        hint={words.repeatHint}
        isOn={programme?.isRepeat}
      />
    </>
  )
}
