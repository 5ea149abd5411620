import { alphabet, isCode, normalCode } from './code'

/** The shape of a code that somebody chose: three to thirty-two letters, digits and single hyphens. */
const shape = /^(?=.{3,32}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

// Words that would pass for something of the house's own.
const reserved = [
  'account',
  'admin',
  'administrator',
  'api',
  'archive',
  'billing',
  'editor',
  'help',
  'listen',
  'live',
  'login',
  'media',
  'newsroom',
  'password',
  'pay',
  'payment',
  'register',
  'reset',
  'search',
  'security',
  'sign-in',
  'sign-out',
  'signin',
  'standards',
  'support',
  'verify',
]

/**
 * What a chosen code looks like to whoever reads it off a wall: letters that are taken for one
 * another become one (the idea of Unicode's skeletons, UTS #39 §4, for small Latin letters).
 */
export function looksLike(code: string): string {
  return code
    .replaceAll('-', '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1il]/g, 'l')
    .replace(/[0o]/g, 'o')
    .replaceAll('5', 's')
    .replaceAll('2', 'z')
}

const reservedLooks = new Set(reserved.map(looksLike))

/** Whether a code could be one that somebody chose. */
export function isCustomCode(code: string): boolean {
  return shape.test(code) && !hasShapeOfMade(code)
}

/** Why a code may not be chosen, in a sentence; null where it may. Whether another has it is not asked here. */
export function customCodeRefusal(typed: string): string | null {
  const code = normalCode(typed)
  if (!shape.test(code))
    return 'A code has 3 to 32 small letters, digits and single hyphens between them.'
  if (hasShapeOfMade(code))
    return isCode(code)
      ? 'A code of these eight letters may be given to a story by itself: choose another.'
      : 'A code of eight such letters looks like a mistyped one of a story: choose another.'
  if (reservedLooks.has(looksLike(code)))
    return 'This code would pass for a part of this site: choose another.'
  return null
}

// Whether a mistyped code of a story could read like this: it must never lead anywhere.
function hasShapeOfMade(code: string): boolean {
  return code.length === 8 && [...code].every((letter) => alphabet.includes(letter))
}
