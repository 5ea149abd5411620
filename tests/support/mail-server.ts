// A mail server of this machine's own, which keeps what it is sent.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  from: string
  to: string[]
  subject: string
  text: string
}

export interface MailServer {
  /** What SMTP_URL is set to. */
  url: string
  mails: ReceivedMail[]
  /** Answers whoever sends with a failure that passes (RFC 5321 §4.2.1), until it is told otherwise. */
  isBusy: boolean
  /** The code with which it refuses every recipient; 0 for none. */
  refuses: number
  stop(): Promise<void>
}

/** Starts one on a free port. */
export async function mailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_recipient, _session, done) {
      const refusal = Object.assign(new Error('Not here'), { responseCode: one.refuses })
      done(one.refuses === 0 ? null : refusal)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (one.isBusy) {
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
          return
        }
        const { mailFrom, rcptTo } = session.envelope
        one.mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          ...readMessage(Buffer.concat(parts).toString('latin1')),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const one: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    isBusy: false,
    refuses: 0,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return one
}

/** Subject and words of a message of one part in plain text (RFC 5322; RFC 2045 §6, RFC 2047). */
function readMessage(message: string): { subject: string; text: string } {
  const end = message.indexOf('\r\n\r\n')
  const head = message.slice(0, end).replace(/\r\n[ \t]+/g, ' ')
  const header = (name: string) =>
    new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const body = message.slice(end + 4)
  const coding = header('Content-Transfer-Encoding').toLowerCase()
  const bytes =
    coding === 'base64'
      ? Buffer.from(body, 'base64')
      : coding === 'quoted-printable'
        ? fromQuotedPrintable(body)
        : Buffer.from(body, 'latin1')
  const subject = header('Subject').replace(
    /=\?utf-8\?([bq])\?([^?]*)\?=\s*/gi,
    (_, kind: string, word: string) =>
      (kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64')
        : fromQuotedPrintable(word.replaceAll('_', ' '))
      ).toString('utf8'),
  )
  return { subject, text: bytes.toString('utf8').replaceAll('\r\n', '\n') }
}

function fromQuotedPrintable(text: string): Buffer {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  return Buffer.from(bytes, 'latin1')
}
