// What the publication writes to somebody about a comment of theirs.

/** What the mail about a removal says. */
export interface Removal {
  /** The publication's name. */
  paper: string
  /** The writer's name. */
  name: string
  /** Of the story that the comment stood under. */
  headline: string
  /** The words that were removed. */
  text: string
  /** When it was removed, in words with the zone. */
  at: string
  /** The rule that the removal cites, as it was in its version of the standards. */
  rule: { number: number; name: string; text: string; version: number }
  /** Address of that rule. */
  ruleLink: string
  /** Address of the page where the writer can ask for a second look. */
  appealLink: string
  /** Whether the writer may still ask for one; once a comment. */
  mayAppeal: boolean
}

/** Tells the writer of a removed comment which rule it was, and what can be done. */
export function removalMail(removal: Removal): { subject: string; text: string } {
  const { paper, name, headline, text, at, rule, ruleLink, appealLink, mayAppeal } = removal
  return {
    subject: `Your comment at ${paper} was removed: rule ${rule.number}`,
    text: `${name},

on ${at} a moderator of ${paper} removed your comment on “${headline}”. It broke this rule of the community standards (version ${rule.version}):

${rule.number}. ${rule.name}
${rule.text}
${ruleLink}

This is what you wrote:

${quoted(text)}

${
  mayAppeal
    ? 'If you think that the rule does not fit, you can ask once for a second look, by somebody else where possible:'
    : 'You have had your second look at this comment. What was removed stands in your account:'
}
${appealLink}

Your account and your other comments are as they were.
`,
  }
}

/** As answers to mail quote (RFC 3676 §4.5). */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
