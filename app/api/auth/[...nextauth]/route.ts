import NextAuth from 'next-auth'
import { route } from '@/app/_entry/route'
import { authOptions } from '@/lib/auth/options'
import type { AppError } from '@/lib/base/errors'

const handler = route(async (request: Request, context: unknown) => {
  let refusal: AppError | undefined
  const options = authOptions((error) => {
    refusal = error
  })
  const response: Response = await NextAuth(options)(request as never, context as never)
  if (refusal) throw refusal
  return response
})

export { handler as GET, handler as POST }
