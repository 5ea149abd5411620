const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text without the characters XML 1.0 has no way to hold (§2.2), and halves of letters made whole. */
export function legalXml(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(illegal, '')
}

/** Text between tags or in a quoted attribute of XML. */
export function escapeXml(text: string): string {
  return legalXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
