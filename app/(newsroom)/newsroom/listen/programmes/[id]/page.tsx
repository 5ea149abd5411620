import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form.client'
import { now } from '@/lib/base/clock'
import { isId, newId } from '@/lib/base/ids'
import { dayIn } from '@/lib/i18n/dates'
import { deskWords } from '@/lib/i18n/desk'
import { radioWords } from '@/lib/i18n/radio'
import { authorize } from '@/lib/permissions/policy'
import { programmeForDesk } from '@/lib/radio/queries'
import { publication } from '@/lib/settings/queries'
import page from '../../../../_shell/page.module.css'
import { visit } from '../../../../_shell/visit'
import { dropProgramme, keepProgramme } from '../../actions'
import styles from '../../listen.module.css'
import { ProgrammeFields } from './programme-fields'

const words = radioWords.programme

export const metadata: Metadata = { title: radioWords.title }

interface Props {
  params: Promise<{ id: string }>
}

export default function EditProgramme({ params }: Props) {
  return visit(async (actor) => {
    authorize(actor, 'radio.schedule')
    const { id } = await params
    const { timeZone: zone } = await publication()
    const programme = isId(id) ? await programmeForDesk(actor, id) : null
    if (!programme && id !== 'new') notFound()
    return (
      <div className={page.page}>
        <h1>{programme ? words.edit(programme.title) : words.add}</h1>
        <Form
          action={keepProgramme}
          submit={deskWords.save}
          hidden={{ id: programme?.id ?? newId(), version: programme?.version ?? 0 }}
        >
          <ProgrammeFields programme={programme} zone={zone} today={dayIn(zone, now())} />
        </Form>
        {programme && (
          <div className={styles.danger}>
            <Form
              action={dropProgramme}
              submit={words.remove}
              tone="danger"
              hidden={{ id: programme.id, version: programme.version }}
            />
          </div>
        )}
      </div>
    )
  })
}
