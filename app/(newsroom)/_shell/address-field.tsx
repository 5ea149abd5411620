import { TextField } from '@/app/_ui/field.client'
import { deskWords as words } from '@/lib/i18n/desk'
import styles from './page.module.css'

/** The address of something: chosen once, shown ever after. */
export function AddressField({ slug, under }: { slug?: string; under: string }) {
  if (slug === undefined)
    return (
      <TextField name="slug" label={words.slug} hint={`${words.slugHint} ${words.slugForEver}`} />
    )
  return (
    <p className={styles.soft}>
      {words.slug}: {words.slugFixed(`${under}${slug}`)}
    </p>
  )
}
