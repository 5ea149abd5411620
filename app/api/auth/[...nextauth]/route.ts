import NextAuth from 'next-auth'
import { route } from '@/app/_entry/route'
import { authOptions } from '@/lib/auth/options'

const handler = route((request: Request, context: unknown) =>
  NextAuth(authOptions())(request as never, context as never),
)

export { handler as GET, handler as POST }
