/** The words of the newsroom's side of the discussion. */
const number = new Intl.NumberFormat('en-GB')

const did: Record<string, string | undefined> = {
  approve: 'approved this comment',
  keep: 'kept this comment',
  reopen: 'published this comment again',
  remove: 'removed this comment',
  hold: 'held this comment',
  pick: 'picked this comment',
  unpick: 'took the pick from this comment',
}
const nothing = 'Nothing of yours was done.'

export const moderationWords = {
  title: 'Discussion',
  nav: 'Parts of the discussion',
  queue: 'Queue',
  people: 'Bans and suspensions',
  tabs: { label: 'Which comments', held: 'Held', reported: 'Reported', all: 'All' },
  /** A count, or that there are more than are counted. */
  count: (count: number, most: number) =>
    count > most ? `${number.format(most)}+` : number.format(count),
  clear: (time: string | null) =>
    time ? `The queue is clear. Last comment checked ${time}.` : 'The queue is clear.',
  noneAfter: 'Nothing is left from here on.',
  none: 'Nobody has written a comment yet.',
  again: 'Look again',
  next: 'Next comments',
  fromStart: 'From the start',
  loading: 'More comments are being fetched.',
  moreFailed: 'More comments could not be fetched. Nothing is lost; load the page again.',
  list: 'Comments to decide about',
  deletedAccount: 'Deleted account',
  somebody: 'Somebody',
  states: {
    held: 'Held',
    published: 'Published',
    removed: 'Removed',
    deleted: 'Deleted by its writer',
  } as Record<string, string>,
  pick: 'Editors’ pick',
  staff: 'Staff',
  by: (name: string) => `Comment by ${name}`,
  on: 'On',
  where: 'In its place',
  how: 'How this discussion is kept',
  why: {
    heldBy: (name: string, at: string) => `Held by ${name}, ${at}`,
    reported: (count: number) =>
      `Reported ${count === 1 ? 'once' : `${number.format(count)} times`}`,
    report: (rule: string | null, note: string, count: number) =>
      [`${rule ?? 'Another reason'}${count > 1 ? ` (${number.format(count)} times)` : ''}`, note]
        .filter(Boolean)
        .join(': '),
    others: (count: number) =>
      `${number.format(count)} ${count === 1 ? 'report says' : 'reports say'} something else`,
    ofRule: (number: number, olderVersion: number | null) =>
      `Rule ${number}${olderVersion === null ? '' : ` of version ${olderVersion}`}`,
    removed: (rule: string) => `Removed under ${rule}`,
    decided: (name: string, kind: string, at: string) =>
      `${name} ${did[kind] ?? 'decided about it'}, ${at}`,
  },
  rule: (number: number, name: string | null, version: number) =>
    `rule ${number}${name ? `: ${name}` : ''} (version ${version})`,
  thread: {
    title: 'In its thread',
    answers: (name: string) => `Answers ${name}`,
    before: (name: string) => `Before it, ${name}`,
    after: (name: string) => `After it, ${name}`,
    gone: '(not published)',
  },
  history: {
    title: (name: string) => `History of ${name}`,
    published: 'published',
    held: 'held',
    removed: 'removed',
    deleted: 'deleted',
    since: (day: string) => `First seen ${day}`,
    all: 'Everything by this person',
    rules: (count: number, rule: string) => `${count} under ${rule}`,
    now: (kind: string, until: string | null) => `${kind}${until ? ` until ${until}` : ', no end'}`,
    before: (kind: string, from: string) => `${kind} on ${from}, over`,
  },
  decide: {
    approve: 'Approve',
    keep: 'Approve',
    reopen: 'Reopen',
    remove: 'Remove',
    hold: 'Hold',
    pick: 'Pick',
    unpick: 'Unpick',
    note: 'Note',
    under: 'Remove under which rule?',
    rule: (number: number, name: string) => `${number}. ${name}`,
    cancel: 'Cancel',
    unreached:
      'The site did not answer, so this may not be decided. Try again: nothing is decided twice.',
    renewed:
      'The site was renewed after this page was opened, so nothing was decided. Load the page again, and decide there.',
    noRule: 'Choose a rule of the standards: a removal cites one. Nothing was changed.',
    oldRules:
      'The community standards have a new version since this page was drawn. Nothing was changed; load the page again and choose a rule of it.',
    none: 'There is no such comment, or not any more.',
    nothing: {
      approve: `This comment is published already. ${nothing}`,
      remove: `This comment is not there to be removed. ${nothing}`,
      hold: `Only a comment that is published or waits can be held. ${nothing}`,
      pick: `Only a published comment can be picked. ${nothing}`,
    },
  },
  /** What was just done, by kind, for the bar that offers to undo it. */
  done: (kind: string, name: string, rule: number | null): string => {
    const words: Record<string, string | undefined> = {
      approve: 'Approved',
      keep: 'Kept',
      reopen: 'Reopened',
      remove: rule ? `Removed under rule ${rule}` : 'Removed',
      hold: 'Held',
      pick: 'Picked',
      unpick: 'Pick taken back',
    }
    return `${words[kind] ?? 'Decided'}: comment by ${name}`
  },
  undo: {
    button: 'Undo',
    done: (name: string) => `Undone: comment by ${name}`,
    plain: 'Undone. The comment is as it was.',
    late: 'A decision can be undone for ten seconds, and these are over. Decide again instead.',
    already: 'This decision is undone already.',
    none: 'There is no such decision of yours.',
    unreached:
      'The site did not answer: as far as is known this is not undone, and the decision stands.',
    renewed:
      'The site was renewed after this page was opened, so this is not undone, and the decision stands. Load the page again, and decide anew.',
  },
  first: {
    decided: (name: string, kind: string, at: string) =>
      `${name} ${did[kind] ?? 'decided about this comment'} at ${at}. ${nothing}`,
    undid: (name: string, at: string) =>
      `${name} undid a decision about this comment at ${at}. ${nothing}`,
    deleted: `Its writer deleted this comment. ${nothing}`,
    erased: `Its writer’s account is erased, and the words of this comment with it. ${nothing}`,
    changed: `Its writer changed this comment after you opened it. ${nothing} Read it again.`,
  },
  dismiss: 'Take it off the list',
  note: {
    title: 'Notes of moderators',
    label: 'Note for other moderators',
    save: 'Save note',
    empty: 'Write something first. Nothing was kept.',
    kept: 'Your note is kept.',
    by: (name: string, at: string) => `${name}, ${at}`,
  },
  keys: {
    label: 'Keys',
    approve: 'approve',
    remove: 'remove, then the rule',
    number: 'remove under that rule',
    hold: 'hold',
    pick: 'pick',
    note: 'note',
    undo: 'undo',
    move: 'move',
  },
  days: 'A whole number of days, 1 to 3650, or nothing.',
  replies: 'A whole number of replies, 1 to 1000, or nothing.',
  sanction: {
    title: 'Ban or suspend',
    kind: 'What',
    kinds: {
      suspension: 'Suspended',
      ban: 'Banned',
      'pre-moderation': 'Read before publishing',
    } as Record<string, string>,
    does: {
      suspension: 'Suspend: cannot comment for a time',
      ban: 'Ban: cannot comment any more, or for a long time',
      'pre-moderation': 'Read before publishing: every comment waits for a moderator',
    } as Record<string, string>,
    days: 'For how many days',
    daysHint: 'Empty for no end. A suspension has an end.',
    rule: 'Rule it is for',
    noRule: 'No single rule',
    reason: 'The reason',
    reasonHint: 'The person is told this sentence, with the end.',
    button: 'Decide',
    saved: 'Saved. It holds from their next comment on.',
    over: 'Lifted. It holds no more from their next comment on.',
    needsEnd: 'A suspension has an end: say for how many days.',
    staff:
      'This person works for the publication and cannot be banned or suspended here. Nothing was changed; an administrator can disable the account under People and roles.',
    nobody: 'There is no such person any more. Nothing was changed.',
    already: (name: string, at: string) =>
      `${name} decided that at ${at}, and it holds. Nothing of yours was done; lift it first to decide otherwise.`,
    none: 'Nothing holds for this person.',
    current: 'What holds',
    past: 'What is over',
    lift: 'Lift',
    liftNamed: (kind: string, name: string) => `Lift: ${kind}, ${name}`,
    lifted: (name: string, at: string) => `lifted by ${name}, ${at}`,
    ended: (at: string) => `ended ${at}`,
    by: (name: string, at: string) => `by ${name}, ${at}`,
    until: (at: string) => `until ${at}`,
    forEver: 'no end',
    notThere: 'It is lifted or over already. Nothing was changed.',
    list: 'Everybody who is banned, suspended or read before publishing now.',
    listNone: 'Nobody is banned or suspended.',
  },
  appeals: {
    title: 'Appeals',
    open: 'To be answered',
    answered: 'Answered',
    lastAnswered: (most: number) => `Answered, the last ${most}`,
    none: 'No appeal waits for an answer.',
    noneYet: 'No appeal was answered yet.',
    removedBy: (name: string, rule: string, at: string) =>
      `Removed by ${name} under ${rule}, ${at}`,
    comment: 'The comment',
    says: (name: string) => `${name} says`,
    outcome: 'The decision',
    upheld: 'Decline: the removal stays',
    overturned: 'Accept: the comment comes back',
    button: 'Answer the appeal',
    saved: 'Answered. The person finds the answer with their comment.',
    answer: 'The answer',
    answerHint: 'One or two sentences. The person is told them.',
    choose: 'Choose whether the removal stays.',
    own: 'You removed this comment. Somebody else answers the appeal.',
    nobody: 'There is no such appeal, or not any more. Nothing was changed.',
    first: (name: string, outcome: string, at: string) =>
      `${name} ${outcome === 'upheld' ? 'declined' : 'accepted'} this appeal at ${at}. ${nothing}`,
    gone: 'The comment is not removed any more, so there is nothing to decide. Nothing was changed.',
    was: (outcome: string, name: string, at: string) =>
      `${outcome === 'upheld' ? 'Declined' : 'Accepted'} by ${name}, ${at}`,
  },
  settings: {
    title: 'How discussions are kept',
    nav: 'Settings',
    lead: 'A story’s own setting holds before its section’s, and that before the one for everything. A story that was published as closed in the editor stays closed.',
    everywhere: 'Everywhere',
    sections: 'Sections',
    stories: 'Stories with a setting of their own',
    noStories: 'No story has one. The way to a story’s is in the queue and in the editor.',
    of: (name: string) => `Discussion: ${name}`,
    mode: 'Discussion',
    modes: {
      inherit: 'As everything around it',
      open: 'Open',
      'pre-moderated': 'Open, each comment read before it appears',
      closed: 'Closed',
    } as Record<string, string>,
    modesShort: {
      open: 'Open',
      'pre-moderated': 'Pre-moderated',
      closed: 'Closed',
    } as Record<string, string>,
    days: 'Closes after so many days',
    daysHint: 'Counted from a story’s first publication. Empty for never.',
    replies: 'Most replies to one comment',
    repliesHint: 'A comment that has as many takes no more. Empty for no limit.',
    reason: 'The reason',
    reasonHint: 'Told to readers where the discussion is closed. May be empty.',
    save: 'Save',
    saveNamed: (name: string) => `Save: ${name}`,
    saved: 'Saved. Pages show it within two seconds.',
    choose: 'Choose how the discussion is kept.',
    publishedClosed:
      'This story was published with a closed discussion: change that in the editor first, or nothing here has an effect.',
    now: (mode: string, days: number | null, replies: number | null, reason: string) =>
      [
        mode,
        days === null ? '' : `closes after ${number.format(days)} ${days === 1 ? 'day' : 'days'}`,
        replies === null
          ? ''
          : `${number.format(replies)} ${replies === 1 ? 'reply' : 'replies'} to a comment at most`,
        reason,
      ]
        .filter(Boolean)
        .join('; '),
    noStory:
      'There is no such story that readers can see, or no such section. Nothing was changed.',
    back: 'All settings of the discussion',
  },
  mail: {
    appeal: (
      paper: string,
      mail: {
        name: string
        headline: string
        isBack: boolean
        /** Somebody else answered than whoever removed the comment. */
        isByAnother: boolean
        /** Empty where the comment was published again without a word. */
        answer: string
        link: string
      },
    ) => ({
      subject: `Your appeal at ${paper}: ${mail.isBack ? 'your comment is back' : 'the removal stays'}`,
      text: `${mail.name},

${mail.isByAnother ? 'somebody else' : 'somebody'} at ${paper} looked again at your comment on “${mail.headline}”. ${
        mail.isBack
          ? 'They found that it may stand: it is published again.'
          : 'They found that it breaks the rule: the removal stays.'
      }

${mail.answer && `${mail.answer}\n\n`}${mail.link}

This was the second look, and there is no third. Your account and your other comments are as they were.
`,
    }),
    sanction: (
      paper: string,
      mail: {
        name: string
        kind: string
        until: string | null
        reason: string
        rule: string | null
        link: string
      },
    ) => {
      const does: Record<string, string> = {
        ban: `you cannot comment at ${paper} ${mail.until ? `until ${mail.until}` : 'any more'}.`,
        suspension: `you cannot comment at ${paper} ${mail.until ? `until ${mail.until}` : 'for now'}.`,
        'pre-moderation': `from now on a moderator of ${paper} reads your comments before they appear${mail.until ? `, until ${mail.until}` : ''}.`,
      }
      return {
        subject: `About your comments at ${paper}`,
        text: `${mail.name},

${does[mail.kind]}

Why: ${mail.reason}
${mail.rule ? `It is about ${mail.rule} of the community standards:\n` : 'The community standards:\n'}${mail.link}

You can read as before, and what you wrote stays where it is.
`,
      }
    },
  },
} as const
