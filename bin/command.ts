// What a file in commands/ exports.

/** The words of a command, as `--help` shows them. */
export type Words = {
  /** One line for the list of commands. */
  summary: string
  /** What can be written after the name, and what it means. */
  usage: string
}

export type Command = {
  words: Words
  /** @throws Complaint for what the person who typed the command can put right. */
  run(args: string[]): Promise<void>
}

/** A sentence for the person who typed the command; it is shown without a stack. */
export class Complaint extends Error {}
