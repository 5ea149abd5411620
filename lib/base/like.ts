/** Letters as a pattern of LIKE that means no others (PostgreSQL manual §9.7.1). */
export function literally(letters: string): string {
  return letters.replace(/[\\%_]/g, '\\$&')
}

/** A pattern of LIKE for what holds these letters. */
export function holding(letters: string): string {
  return `%${literally(letters)}%`
}
