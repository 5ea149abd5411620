import { AppError } from '@/lib/base/errors'

/**
 * The decoder for an XML document from its first bytes: a byte order mark, else what the XML
 * declaration says, else UTF-8 (XML 1.0 §4.3.3 and appendix F).
 * @throws AppError `invalid` when the declared encoding is none that the Encoding standard has.
 */
export function textDecoderFor(firstBytes: Uint8Array): TextDecoder {
  const [one, two] = firstBytes
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le')
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be')
  if (one === 0x3c && two === 0x00) return new TextDecoder('utf-16le')
  if (one === 0x00 && two === 0x3c) return new TextDecoder('utf-16be')
  const start = new TextDecoder('latin1').decode(firstBytes.subarray(0, 200))
  const label = /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1]
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch (cause) {
    throw new AppError(
      'invalid',
      `The file says it is written in the encoding “${label}”, which is not known here. Nothing was imported. Save it as UTF-8, then run the import again.`,
      { cause },
    )
  }
}
