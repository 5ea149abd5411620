'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Choice, SelectField } from '@/app/_ui/field.client'
import { manageWords } from '@/lib/i18n/manage'
import { UploadButton } from '../../../../_shell/upload-button.client'

const words = manageWords.authors

/** An author's portrait: one of the library, or one uploaded here, which is chosen at once. */
export function PortraitField({ choices, value }: { choices: Choice[]; value: string }) {
  const router = useRouter()
  const [sent, setSent] = useState<Choice[]>([])
  const chosen = sent[0]?.value ?? value
  return (
    <>
      <SelectField
        // What was uploaded is chosen: a new field with a new beginning.
        key={chosen}
        name="portraitId"
        label={words.portrait}
        hint={words.portraitHint}
        value={chosen}
        choices={
          choices.some((choice) => choice.value === chosen) ? choices : [...choices, ...sent]
        }
      />
      <UploadButton
        label={words.upload}
        onSent={({ id, fileName }) => {
          setSent([{ value: id, words: fileName || manageWords.media.unnamed }])
          // The list comes anew with it, so that it is still there after a refused save.
          router.refresh()
        }}
      />
    </>
  )
}
