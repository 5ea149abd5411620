import { TextField } from '@/app/_ui/field.client'
import { linkWords as words } from '@/lib/i18n/sharing'
import type { Utm } from '@/lib/shortlinks/utm'

/** What a link adds to the address that it leads to. */
export function UtmFields({ value }: { value?: Utm }) {
  return (
    <>
      <TextField
        name="utmSource"
        label={words.utmSource}
        hint={words.utmHint}
        value={value?.source}
      />
      <TextField name="utmMedium" label={words.utmMedium} value={value?.medium} />
      <TextField name="utmCampaign" label={words.utmCampaign} value={value?.campaign} />
    </>
  )
}
