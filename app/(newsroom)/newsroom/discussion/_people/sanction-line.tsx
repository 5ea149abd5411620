import { Form } from '@/app/_ui/form.client'
import { fullTime } from '@/lib/i18n/dates'
import { moderationWords } from '@/lib/i18n/moderation'
import type { SanctionOnRecord } from '@/lib/moderation/queries/person'
import page from '../../../_shell/page.module.css'
import { lift } from '../actions'
import styles from './people.module.css'

const words = moderationWords.sanction

/** What was decided about somebody: until when, by whom and why, and how it ended. */
export function SanctionLine({ sanction, zone }: { sanction: SanctionOnRecord; zone: string }) {
  const { id, kind, reason, beginsAt, endsAt, isHolding, name } = sanction
  const by = sanction.by ?? moderationWords.somebody
  const kindWords = words.kinds[kind] ?? kind
  return (
    <div className={styles.sanction}>
      <p>
        <b>{kindWords}</b>{' '}
        {isHolding
          ? endsAt
            ? words.until(fullTime(zone, endsAt))
            : words.forEver
          : endWords(sanction, zone)}
        . {reason}
      </p>
      <p className={page.soft}>{words.by(by, fullTime(zone, beginsAt))}</p>
      {isHolding && (
        <Form
          action={lift}
          submit={words.lift}
          submitLabel={words.liftNamed(kindWords, name)}
          hidden={{ id }}
          tone="plain"
          isInline
        />
      )}
    </div>
  )
}

function endWords({ liftedAt, liftedBy, endsAt }: SanctionOnRecord, zone: string): string {
  return liftedAt
    ? words.lifted(liftedBy ?? moderationWords.somebody, fullTime(zone, liftedAt))
    : words.ended(fullTime(zone, endsAt!))
}
