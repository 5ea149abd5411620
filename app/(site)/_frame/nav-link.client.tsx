'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/**
 * A link that says when one stands at it, or below it. A client component because a layout does not
 * know the path; the server draws the same, so it needs no JavaScript.
 */
export function NavLink({
  href,
  className,
  children,
}: {
  href: string
  className: string
  children: ReactNode
}) {
  const path = usePathname() ?? ''
  // The path comes as it was asked for, percent-encoded; sections may have names in any script.
  const target = encodeURI(href)
  const current = path === target ? 'page' : path.startsWith(`${target}/`) ? 'true' : undefined
  return (
    <a className={className} href={href} aria-current={current}>
      {children}
    </a>
  )
}
