import { z } from 'zod'
import { newPassword, personName } from '@/lib/auth/input'

const password = z.string({ error: 'Write your password.' }).max(200)

export const nameInput = z.strictObject({ name: personName })
export const passwordInput = z.strictObject({ current: password, next: newPassword })
export const sessionInput = z.strictObject({ id: z.uuid() })
export const eraseInput = z.strictObject({ password })
