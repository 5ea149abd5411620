'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the rail that knows whether the page is, or lies under, its place. */
export function RailLink(props: { href: string; children: ReactNode; isExact?: boolean }) {
  const { href, children } = props
  const path = usePathname()
  const isUnder = !props.isExact && path.startsWith(`${href}/`)
  const isHere = path === href || isUnder
  return (
    <Link href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  )
}
