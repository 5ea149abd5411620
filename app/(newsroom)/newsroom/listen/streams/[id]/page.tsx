import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CheckField, SelectField, TextField } from '@/app/_ui/field.client'
import { Form } from '@/app/_ui/form.client'
import { isId, newId } from '@/lib/base/ids'
import { deskWords } from '@/lib/i18n/desk'
import { radioWords } from '@/lib/i18n/radio'
import { authorize } from '@/lib/permissions/policy'
import { streamForDesk } from '@/lib/radio/queries'
import { type StreamFormat, streamFormats } from '@/lib/radio/stream'
import page from '../../../../_shell/page.module.css'
import { visit } from '../../../../_shell/visit'
import { keepStream } from '../../actions'

const words = radioWords.stream

export const metadata: Metadata = { title: radioWords.title }

interface Props {
  params: Promise<{ id: string }>
}

export default function EditStream({ params }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'radio.streams')
    const { id } = await params
    const stream = isId(id) ? await streamForDesk(actor, id) : null
    if (!stream && id !== 'new') notFound()
    const formats = Object.keys(streamFormats) as StreamFormat[]
    return (
      <div className={page.page}>
        <h1>{stream ? words.edit(stream.name) : words.add}</h1>
        <Form
          action={keepStream}
          submit={deskWords.save}
          hidden={{ id: stream?.id ?? newId(), version: stream?.version ?? 0 }}
        >
          <TextField name="name" label={words.name} hint={words.nameHint} value={stream?.name} />
          <TextField name="url" label={words.url} hint={words.urlHint} value={stream?.url} />
          <SelectField
            name="format"
            label={words.format}
            value={stream?.format}
            choices={formats.map((value) => ({ value, words: words.formats[value] }))}
          />
          <TextField
            name="position"
            label={words.position}
            hint={words.positionHint}
            inputMode="numeric"
            value={String(stream?.position ?? 0)}
          />
          <CheckField
            name="isClosed"
            label={words.closed}
            hint={words.closedHint}
            isOn={stream?.isClosed}
          />
        </Form>
      </div>
    )
  })
}
