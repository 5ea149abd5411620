import type { Metadata } from 'next'
import { deskWords as words } from '@/lib/i18n/desk'
import { visit } from '../_shell/visit'

export const metadata: Metadata = { title: words.rail.desk }

export default function Desk() {
  return visit(async () => <h1>{words.rail.desk}</h1>)
}
