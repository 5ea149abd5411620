/** The words of registering and of a reader's own account. */
export const readerWords = {
  register: {
    title: 'Create an account',
    lead: 'With an account you can comment under stories. Your name stands beside what you write; your e-mail address is never shown.',
    name: 'Name',
    nameHint: 'Shown to everybody. Your own, or one you go by.',
    password: 'Password',
    passwordHint: 'At least 10 characters.',
    accept: 'I accept the community standards',
    acceptMissing:
      'Accept the community standards to go on: they hold for everyone who writes here.',
    read: 'Read the community standards',
    button: 'Create account',
    have: 'You have an account already?',
    signIn: 'Sign in',
    done: 'If nobody had that address here, your account is ready: sign in. If you had one already, it is as it was.',
    doneMail:
      'Look into your mail: a link there confirms your address, and then you can sign in. If you had an account already, the mail says so.',
    confirmed: 'Your address is confirmed. Sign in.',
  },
  confirm: {
    title: 'Confirm your address',
    lead: 'Your password once more, and you can sign in.',
    password: 'The password that you chose',
    otherPassword:
      'The account was not made with this password, so nothing was confirmed. Was it you who made it? If not, set a password of your own by mail.',
    byMail: 'Set a password by mail',
    again: 'Sign in',
    button: 'Confirm the address',
    useless:
      'This link does not work any more: it works once, for two days. Sign in with your password, and another one is sent to you.',
    first:
      'Your address is not confirmed yet. Another link is on its way to it: open it, then sign in.',
  },
  confirmMail: (paper: string, name: string, link: string) => ({
    subject: `Confirm your address for ${paper}`,
    text: `${name},

somebody, probably you, made an account with this address at ${paper}. This link and the password that you chose confirm it; it works once, for two days:

${link}

If it was not you, do nothing: without the link nobody can use the account.
`,
  }),
  alreadyMail: (paper: string, name: string, link: string) => ({
    subject: `You have an account at ${paper} already`,
    text: `${name},

somebody, probably you, wanted to make an account with this address at ${paper}. You have one already, and it is as it was. If you have forgotten your password, set a new one here:

${link}

If it was not you, do nothing.
`,
  }),
  account: {
    title: 'Your account',
    signedInAs: (email: string) => `You sign in as ${email}.`,
    saved: 'Saved.',
    name: {
      title: 'Name',
      hint: 'It changes under everything you have written, too.',
      button: 'Save the name',
    },
    password: {
      title: 'Password',
      current: 'Current password',
      next: 'New password',
      button: 'Change the password',
      wrong: 'That is not your current password. Nothing was changed.',
      done: 'Your password is changed, and every other browser is signed out.',
    },
    sessions: {
      title: 'Where you are signed in',
      here: 'This browser',
      since: (time: string) => `since ${time}`,
      unknown: 'An unknown browser',
      end: 'Sign out',
      endOf: (agent: string) => `Sign out: ${agent}`,
      endOthers: 'Sign out everywhere else',
      none: 'Nowhere else.',
    },
    muted: {
      title: 'Muted people',
      lead: 'Their comments are folded for you. They do not know.',
      none: 'You have muted nobody.',
      end: 'Unmute',
      endOf: (name: string) => `Unmute ${name}`,
    },
    sanctions: {
      title: 'What holds for your comments',
      ban: (until: string | null) => `You cannot comment ${until ? `until ${until}` : 'any more'}.`,
      suspension: (until: string | null) =>
        `You cannot comment ${until ? `until ${until}` : 'for now'}.`,
      'pre-moderation': (until: string | null) =>
        `A moderator reads your comments before they appear${until ? `, until ${until}` : ''}.`,
      why: 'Why:',
      rest: 'You can read as before, and what you wrote stays where it is.',
    },
    removed: {
      title: 'Removed comments',
      none: 'None of your comments was removed.',
      under: (rule: number, name: string, version: number) =>
        `Rule ${rule}: ${name} (version ${version} of the standards)`,
      on: 'On',
      at: (time: string) => `Removed on ${time}.`,
    },
    comments: {
      title: 'Your comments',
      none: 'None of yours waits or can be read under a story.',
      waiting: 'Awaiting moderation',
    },
    export: {
      title: 'Your data',
      lead: 'Everything we hold about you, as one JSON file: account, sessions, comments, recommendations, reports, muted people, decisions about your comments.',
      button: 'Download your data',
    },
    erase: {
      title: 'Erase your account',
      lead: 'Your name, your e-mail address and every word you wrote here are erased at once, and nothing brings them back. Where others answered you, “Deleted by its writer” stands, without a name.',
      password: 'Your password, to be sure it is you',
      button: 'Erase the account',
      newsroom:
        'You work for this publication: stories and the record of who did what carry your account. Ask an administrator.',
      done: 'Your account is erased, with everything you wrote.',
    },
  },
} as const
