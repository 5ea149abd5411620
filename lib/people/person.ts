/** Whom a link is for, and the link that sets their password once. */
export interface Invited {
  name: string
  link: string
}
