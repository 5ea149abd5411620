import styles from './avatar.module.css'

const shades = ['a', 'b', 'c', 'd'] as const

/** A person's initials in a circle of their own colour; its words stand beside it or in `name`. */
export function Avatar({ name, isNamed }: { name: string | null; isNamed?: string }) {
  if (name === null)
    return (
      <span className={styles.none}>
        <span aria-hidden="true">–</span>
        {isNamed && <span className="vh">{isNamed}</span>}
      </span>
    )
  return (
    <span className={`${styles.avatar} ${styles[shadeOf(name)]}`} title={name}>
      <span aria-hidden="true">{initials(name)}</span>
      {isNamed && <span className="vh">{isNamed}</span>}
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map(
    (word) => [...(word ?? '')][0],
  )
  return letters.join('').toLocaleUpperCase('en')
}

function shadeOf(name: string): (typeof shades)[number] {
  let sum = 0
  for (const letter of name) sum += letter.codePointAt(0)!
  return shades[sum % shades.length]!
}
