/** The words of the discussion under a story. */
export const discussionWords = {
  refused: {
    closed: (reason: string) =>
      `This discussion is closed${reason ? `: ${reason}` : ''}. Your text is still here, to copy it.`,
    banned: (reason: string, until: string | null) =>
      `You cannot comment ${until ? `until ${until}` : 'here any more'}${reason ? `: ${reason}` : ''}. Reading is as before.`,
    suspended: (reason: string, until: string | null) =>
      `You cannot comment ${until ? `until ${until}` : 'for now'}${reason ? `: ${reason}` : ''}. Reading is as before.`,
    empty: 'Write something first. Nothing was posted.',
    long: (over: number) =>
      `A comment has 2,000 characters at most, and this is ${over} too long. Nothing was posted; shorten it and post again.`,
  },
  held: {
    story:
      'Comments under this story are read by a moderator before they appear. Yours waits for that.',
  },
} as const
