/** The words of signing in, of a new password and of the first administrator. */
export const accountWords = {
  toFront: 'Front page',
  email: 'Email',
  password: 'Password',
  signIn: {
    title: 'Sign in',
    button: 'Sign in',
    forgot: 'Forgotten your password?',
    changed: 'Your new password is set, and every other browser was signed out. Sign in with it.',
    ready:
      'The first administrator is there. Sign in with the e-mail address and password you chose.',
    already: (name: string) => `You are signed in as ${name}.`,
    signedOut: 'You are signed out.',
  },
  signOut: 'Sign out',
  forgot: {
    title: 'Set a new password',
    lead: 'Write your e-mail address. If somebody signs in with it, a link to set a new password is sent there.',
    button: 'Send the link',
    sent: 'If somebody signs in with that address, a link is on its way to it. It works once, for one hour.',
    noMail:
      'This publication sends no mail. Ask an administrator for a link to set a new password.',
    back: 'Back to signing in',
  },
  reset: {
    title: 'Choose a new password',
    hint: 'At least 10 characters. A few words that only you would put together are better than one word with signs.',
    newPassword: 'New password',
    button: 'Set the password',
    useless:
      'This link does not work any more: it works once, and only for a time. Your password is as it was. Ask for another link.',
    askAgain: 'Ask for another link',
  },
  resetMail: (paper: string, name: string, link: string) => ({
    subject: `A new password for ${paper}`,
    text: `${name},

somebody, probably you, asked for a new password for ${paper}. This link sets it; it works once, for one hour:

${link}

If it was not you, do nothing: your password stays as it is.
`,
  }),
  setup: {
    title: 'The first administrator',
    lead: 'Nobody can sign in to this publication yet. The token was printed where Longwave was started.',
    token: 'Token',
    name: 'Your name',
    button: 'Make the administrator',
    closed: 'This publication is set up already.',
  },
} as const
