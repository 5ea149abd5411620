import { randomInt } from 'node:crypto'

/**
 * Digits and small letters without 0, 1, i, l and o, which are taken for one another. There are
 * 31 of them, a prime: the weighted sum below then tells every single wrong letter and every two
 * neighbours exchanged (the method of ISBN-10, ISO 2108, with another modulus).
 */
export const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'
const size = alphabet.length
const length = 7

function checkLetter(letters: string): string {
  let sum = 0
  for (let at = 0; at < letters.length; at++) sum += (at + 2) * alphabet.indexOf(letters[at]!)
  return alphabet[sum % size]!
}

/** A new code: seven letters drawn at random (31⁷, some 27 thousand million) and their check letter. */
export function newCode(): string {
  let letters = ''
  for (let at = 0; at < length; at++) letters += alphabet[randomInt(size)]
  return letters + checkLetter(letters)
}

/** A code as it is kept: in small letters, whatever case somebody typed. */
export function normalCode(typed: string): string {
  return typed.trim().toLowerCase()
}

/** Whether a code can exist: right letters, right length, right check letter. */
export function isCode(code: string): boolean {
  if (code.length !== length + 1) return false
  for (const letter of code) if (!alphabet.includes(letter)) return false
  return checkLetter(code.slice(0, length)) === code[length]
}

// What a look-alike was probably meant to be, when somebody reads a code off paper.
const lookAlikes: Record<string, string[]> = {
  '0': ['q', 'd', 'u'],
  o: ['q', 'd', 'u'],
  '1': ['7', 'j', 't'],
  i: ['j', 't', '7'],
  l: ['j', 't', '7'],
}

/**
 * Codes that a mistyped one may have been meant to be: one letter wrong, two neighbours
 * exchanged, one left out or one too many. At most a few hundred; each passes its own check.
 */
export function nearCodes(typed: string): string[] {
  const code = normalCode(typed)
  if (code.length < length || code.length > length + 2) return []
  const near = new Set<string>()
  const consider = (candidate: string) => {
    if (candidate !== code && isCode(candidate)) near.add(candidate)
  }
  for (let at = 0; at < code.length; at++) {
    const before = code.slice(0, at)
    const after = code.slice(at + 1)
    for (const letter of lookAlikes[code[at]!] ?? alphabet) consider(before + letter + after)
    consider(before + after)
    if (at + 1 < code.length) consider(before + code[at + 1] + code[at] + after.slice(1))
  }
  for (let at = 0; at <= code.length; at++)
    for (const letter of alphabet) consider(code.slice(0, at) + letter + code.slice(at))
  return [...near]
}
