'use client'
import { usePathname } from 'next/navigation'

interface NavLinksProps {
  links: { href: string; name: string; className: string }[]
}

/**
 * Links that say when one stands at them, or below them. A client component because a layout does
 * not know the path; the server draws the same, so it needs no JavaScript.
 */
export function NavLinks({ links }: NavLinksProps) {
  const path = usePathname() ?? ''
  return links.map(({ href, name, className }) => (
    <a key={href} className={className} href={href} aria-current={current(path, href)}>
      {name}
    </a>
  ))
}

function current(path: string, href: string): 'page' | 'true' | undefined {
  // The path comes as it was asked for, percent-encoded; sections may have names in any script.
  const target = encodeURI(href)
  if (path === target) return 'page'
  return path.startsWith(`${target}/`) ? 'true' : undefined
}
