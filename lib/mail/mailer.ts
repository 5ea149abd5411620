import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { env } from '@/lib/base/env'

let transport: Transporter | undefined

/** Whether this publication can send mail: `SMTP_URL` is set. */
export function canMail(): boolean {
  return Boolean(env().SMTP_URL)
}

export interface Mail {
  to: string
  /** The publication's name, as the sender is shown. */
  from: string
  subject: string
  text: string
}

/**
 * Sends one message in plain text. The sender's address is `no-reply` at the site's host.
 * @throws Undeliverable; what else the mail server answered, and a job that fails is tried again.
 */
export async function sendMail({ to, from, subject, text }: Mail): Promise<void> {
  const url = env().SMTP_URL
  if (!url) throw new Error('Mail was to be sent, but SMTP_URL is not set.')
  transport ??= createTransport(url, { connectionTimeout: 10_000, socketTimeout: 30_000 } as never)
  const host = new URL(env().SITE_URL).hostname
  const sending = transport.sendMail({
    from: { name: from, address: `no-reply@${host}` },
    to,
    subject,
    text,
    // Programs that answer mail by themselves leave this one alone (RFC 3834 §5).
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  await sending.catch((error: Refusal) => {
    throw isForGood(error) ? new Undeliverable(error) : error
  })
}

interface Refusal extends Error {
  responseCode?: number
  /** Recipients that the server does not take. */
  rejected?: string[]
}

/** The same must not be asked again (RFC 5321 §4.2.1); another code, or a wrong setting of ours, may pass. */
function isForGood({ rejected, responseCode = 0 }: Refusal): boolean {
  return Boolean(rejected?.length) && responseCode >= 500
}

/** The mail server takes nothing for this recipient, and never will. Says no address: the log keeps it. */
export class Undeliverable extends Error {
  constructor({ responseCode }: Refusal) {
    super(`The mail server takes nothing for a recipient: ${responseCode}.`)
  }
}
