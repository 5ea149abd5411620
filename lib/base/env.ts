import { z } from 'zod'

const schema = z.object({
  PORT: z.coerce.number().default(3000),
  HOST: z.string().default('127.0.0.1'),
  SITE_URL: z.string().optional(),
  SHORT_URL: z.string().optional(),
  DATABASE_URL: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  AUTH_SECRET: z.string().default('development-secret'),
  SMTP_URL: z.string().optional(),
  TRUSTED_PROXY: z.string().optional(),
  LOG_LEVEL: z.string().default('info'),
})
export function env() {
  const e = schema.parse(process.env)
  return {
    ...e,
    SITE_URL: e.SITE_URL ?? `http://localhost:${e.PORT}`,
    isSiteUrlGiven: e.SITE_URL !== undefined,
  }
}
