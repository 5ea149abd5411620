import { deskWords as words } from '@/lib/i18n/desk'
import page from '../_shell/page.module.css'

export default function Missing() {
  return (
    <div className={page.page}>
      <h1>{words.missing.title}</h1>
      <p>{words.missing.lead}</p>
      <p>
        <a href="/newsroom" className={page.link}>
          {words.forbidden.back}
        </a>
      </p>
    </div>
  )
}
