import { toBuffer, toString as toText } from 'qrcode'

// Level M and a quiet zone of four modules (ISO/IEC 18004 §9.1); black on white, the package's own
// colours, whatever the theme, because cameras expect it.
const options = { errorCorrectionLevel: 'M', margin: 4 } as const

/** An address as a QR code: an SVG drawing without a size of its own. */
export function qrSvg(address: string): Promise<string> {
  return toText(address, { ...options, type: 'svg' })
}

/** An address as a QR code: a PNG some 600 pixels wide, for print. */
export async function qrPng(address: string): Promise<Buffer> {
  return toBuffer(address, { ...options, type: 'png', width: 600 })
}
