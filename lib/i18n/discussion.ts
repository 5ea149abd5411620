/** The words of the discussion under a story. */
const number = new Intl.NumberFormat('en')

/** A sentence that ends as its last words do, which may be a moderator's and have a full stop already. */
const ended = (sentence: string) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`)

export const discussionWords = {
  title: 'Discussion',
  count: (count: number) => `${number.format(count)} ${count === 1 ? 'comment' : 'comments'}`,
  number: (count: number) => number.format(count),
  empty: 'Nobody has said anything yet.',
  whole: 'The whole discussion',
  backTo: 'Back to the story',
  pageTitle: (headline: string) => `Discussion: ${headline}`,
  pageDescription: (headline: string) => `What readers say about “${headline}”.`,
  oneTitle: (headline: string) => `A comment on: ${headline}`,
  order: {
    label: 'Order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    recommended: 'Most recommended',
  },
  more: 'Show more',
  moreFailed: 'More could not be fetched. Nothing is lost; try again.',
  fresh: (count: number) =>
    `Show ${count >= 100 ? '100 or more' : number.format(count)} new ${count === 1 ? 'comment' : 'comments'}`,
  fromTheStart: 'From the first page',
  picks: 'Editors’ picks',
  pick: 'Editors’ pick',
  staff: 'Staff',
  edited: 'edited',
  replies: (count: number) =>
    `Show ${number.format(count)} more ${count === 1 ? 'reply' : 'replies'}`,
  allReplies: (count: number) => `All ${number.format(count)} replies`,
  permalink: (name: string) => `Link to the comment by ${name},`,
  removed: 'Removed by a moderator',
  removedUnder: (rule: number, name: string) => `Rule ${rule}: ${name}`,
  deleted: 'Deleted by its writer',
  deletedAccount: 'Deleted account',
  muted: (name: string) => `A comment by ${name}, whom you muted`,
  show: 'Show',
  inReplyTo: (name: string) => `In reply to ${name}`,
  closed: (reason: string, since: string | null) =>
    ended(
      `This discussion ${since ? `closed on ${since}` : 'is closed'}${reason ? `: ${reason}` : ''}`,
    ),
  yours: 'Change or delete this comment, if it is yours',
  preModerated: 'Comments here are read by a moderator before they appear.',
  form: {
    label: 'Comment',
    replyLabel: 'Reply',
    button: 'Post comment',
    replyButton: 'Post reply',
    cancel: 'Cancel',
    guide: 'Community standards',
    guideLead: 'Before you write:',
    signedOut: 'Sign in to join the discussion',
    register: 'Create an account',
    or: 'or',
    signedOutNote: 'What you write is kept while you sign in.',
    as: (name: string) => `You write as ${name}.`,
    account: 'Your account',
    left: (count: number) =>
      `${number.format(count)} ${count === 1 ? 'character' : 'characters'} left`,
    over: (count: number) =>
      `${number.format(count)} ${count === 1 ? 'character' : 'characters'} too long`,
    sending: 'Sending',
    posted: 'Your comment is posted.',
    waiting: 'Awaiting moderation',
    failed: 'Not posted: the site could not be reached. Your text is still here; try again.',
    kept: 'Your text from before is here again.',
  },
  reply: 'Reply',
  notDone: 'Not done: the site could not be reached. Try again.',
  full: (most: number) =>
    most === 1
      ? 'It has the one reply that a comment takes here'
      : `It has all ${number.format(most)} replies that a comment takes here`,
  recommend: {
    button: 'Recommend',
    byOthers: 'Recommended by',
    own: 'You cannot recommend your own comment.',
  },
  report: {
    button: 'Report',
    title: 'Report a comment',
    lead: 'A moderator looks at it. Its writer is not told who reported it.',
    question: 'Which rule does it break?',
    other: 'Another reason',
    note: 'What should the moderator know?',
    send: 'Send the report',
    sent: 'Reported. A moderator looks at it.',
    failed: 'Not sent: the site could not be reached. What you wrote is still here; try again.',
    signedOut:
      'Not sent: you are signed out here. What you wrote is still here: sign in in another tab, then send again.',
    longNote: 'A note has 500 characters at most.',
  },
  edit: {
    button: 'Edit',
    title: 'Edit your comment',
    save: 'Save',
    wanted: 'This is what you wanted it to say, to copy it:',
    done: 'Your comment is changed.',
    failed: 'Not saved: the site could not be reached. Your text is still here; try again.',
    signedOut:
      'Not saved: you are signed out here. Your text is still here: sign in in another tab, then save again.',
    late: 'A comment can be changed for five minutes, and these are over. It stays as it was.',
  },
  delete: {
    button: 'Delete',
    done: 'Your comment is deleted.',
    undo: 'Undo',
    undone: 'Your comment is back.',
    already: 'This comment is not there any more.',
    late: 'The deletion can be taken back for ten seconds, and these are over.',
  },
  mute: {
    button: 'Mute',
    done: (name: string) => `Muted. Comments by ${name} are folded for you.`,
    oneself: 'You cannot mute yourself.',
    nobody: 'There is no such person any more.',
  },
  menu: 'More',
  where: 'Where it stands',
  why: 'Why, and what you can do',
  /** What was done, by the verb in the address. */
  done: {
    edit: 'Your comment is changed.',
    delete: 'Your comment is deleted.',
    restore: 'Your comment is back.',
    report: 'Reported. A moderator looks at it.',
  } as Record<string, string | undefined>,
  /** Why something was not done, by the code of the refusal. */
  refusedBy: {
    invalid: 'That could not be taken. Nothing was changed.',
    forbidden:
      'That is not possible for this comment: it is your own, or the time for it is over. Nothing was changed.',
    'not-found': 'This comment is not there any more.',
    conflict: 'Too late: that cannot be taken back any more.',
    'too-many': 'That was much in a short time. Nothing was changed; try again in a few minutes.',
  } as Record<string, string | undefined>,
  noStory: 'There is no such story to discuss, or not any more. Nothing was posted.',
  noParent:
    'The comment you answer is not there any more. Nothing was posted; your text is still here.',
  noComment: 'There is no such comment, or not any more.',
  refused: {
    closed: (reason: string) =>
      `${ended(`This discussion is closed${reason && `: ${reason}`}`)} Nothing was posted; your text is still here, to copy it.`,
    banned: (reason: string, until: string | null) =>
      `${ended(`You cannot comment ${until ? `until ${until}` : 'here any more'}${reason && `: ${reason}`}`)} Reading is as before.`,
    suspended: (reason: string, until: string | null) =>
      `${ended(`You cannot comment ${until ? `until ${until}` : 'for now'}${reason && `: ${reason}`}`)} Reading is as before.`,
    empty: 'Write something first. Nothing was posted.',
    tooMuch: 'That is far longer than the 2,000 characters of a comment. Nothing was posted.',
    long: (over: number) =>
      `A comment has 2,000 characters at most, and this is ${number.format(over)} too long. Nothing was posted; shorten it and post again.`,
    flood: (comments: number, seconds: number) =>
      `You may send ${number.format(comments)} comments in ${seconds > 60 ? 'an hour' : 'a minute'}, and these are sent. Nothing was posted; your text is still here, to post it later.`,
    full: (most: number) =>
      `A comment takes ${number.format(most)} ${most === 1 ? 'reply' : 'replies'} here, and this one has as many. Nothing was posted; your text is still here, to post it as a comment of its own.`,
    repeated:
      'You said the same a short time ago. Nothing was posted: what you said stands, and need not be said twice.',
    word: (word: string) =>
      `Nothing was posted: “${word}” is on the list of words that we do not publish. Your text is still here, to say it without.`,
  },
  held: {
    story:
      'Comments under this story are read by a moderator before they appear. Yours waits for that.',
    person:
      'A moderator reads your comments before they appear. This one waits for that; you need not send it again.',
    first:
      'A first comment is read by a moderator before it appears. After that, yours appear at once.',
    repeated:
      'Others sent the same words a short time ago, so a moderator reads yours before it appears.',
    word: 'Your comment has a word that a moderator looks at first. It waits for that.',
    links: (most: number) =>
      `A comment with more than ${number.format(most)} links is read by a moderator before it appears. Yours waits for that.`,
    again: 'Your comment waits for a moderator.',
  },
  write: {
    title: 'Your comment',
    replyTitle: 'Your reply',
    waitingTitle: 'Your comment waits',
    waiting: 'A moderator reads it before others do. You need not send it again.',
    on: 'On',
  },
} as const
