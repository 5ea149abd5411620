import { can, type Operation, type Role } from '@/lib/permissions/policy'

/**
 * Where to go after signing in: a path of this site, or the front page. Absolute addresses,
 * `//host`, `/\host`, control characters and everything else that a browser might take for
 * another place are answered with the front page.
 */
export function safeReturn(wanted: string | undefined): string {
  if (!wanted?.startsWith('/')) return '/'
  if (/^\/[/\\]|[\u0000-\u001f\u007f\\]/.test(wanted)) return '/'
  try {
    const base = 'http://here.invalid'
    const url = new URL(wanted, base)
    return url.origin === base ? url.pathname + url.search + url.hash : '/'
  } catch {
    return '/'
  }
}

/**
 * Where somebody lands after signing in: where they were going, else the newsroom if it is theirs.
 * Whoever has no desk but moderates begins at the comments that wait.
 */
export function landing(role: Role, wanted: string): string {
  const may = (operation: Operation) => can({ id: '', name: '', role, sessionId: '' }, operation)
  if (may('article.view')) return wanted === '/' ? '/newsroom' : wanted
  if (may('comment.moderate') && (wanted === '/' || wanted === '/newsroom'))
    return '/newsroom/discussion'
  return wanted
}
