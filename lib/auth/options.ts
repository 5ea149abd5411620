import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/base/env'
import { AppError } from '@/lib/base/errors'
import { endSession, sessionDays, signIn } from './mutations'
import { actorOfSession } from './queries'
import { addressHeader } from './visitor'

const maxAge = sessionDays * 24 * 60 * 60

/**
 * A cookie that scripts may read and that says nothing but that somebody is signed in: pages are the
 * same for everyone, and show the way to the account by it.
 */
export const signedInCookie = 'signed-in'

/** The session cookie: not readable by scripts, sent to this site only, over TLS where the site has it. */
export function sessionCookie() {
  const secure = env().SITE_URL.startsWith('https:')
  return {
    name: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge } as const,
  }
}

/**
 * next-auth with e-mail and password. Its token carries nothing but the secret of a session row:
 * who that is and what they may is asked of the database at each request. next-auth answers every
 * failure as a wrong password; `refused` is told of the others, so that the route can say 429.
 */
export function authOptions(refused: (error: AppError) => void): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: env().SITE_URL.startsWith('https:'),
    cookies: { sessionToken: sessionCookie() },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const address = String(request.headers?.[addressHeader] ?? 'unknown')
          const agent = String(request.headers?.['user-agent'] ?? '').slice(0, 200)
          try {
            const session = await signIn(
              { address, agent },
              {
                email: String(credentials?.email ?? '')
                  .trim()
                  .toLowerCase()
                  .slice(0, 254),
                password: String(credentials?.password ?? '').slice(0, 200),
              },
            )
            return { id: session.personId, secret: session.secret } as never
          } catch (error) {
            if (!(error instanceof AppError)) throw error
            if (error.code !== 'invalid') refused(error)
            return null
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user ? { sub: user.id, secret: (user as unknown as { secret: string }).secret } : token,
      async session({ session, token }) {
        const actor = await actorOfSession(String(token.secret ?? ''))
        return { expires: session.expires, user: actor ? { name: actor.name } : undefined }
      },
      redirect: ({ url, baseUrl }) => (url.startsWith(`${baseUrl}/`) ? url : baseUrl),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.secret) await endSession(String(token.secret))
      },
    },
  }
}
