import type { Metadata } from 'next'
import { errors } from '@/lib/i18n/site'
import { Missing } from './_frame/missing'

export const metadata: Metadata = { title: errors.notFound.title }

export default function NotFound() {
  return <Missing />
}
