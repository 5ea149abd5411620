import type { Told } from '@/lib/radio/broadcast'

/** When a broadcast begins, turned to the reader's zone by the page's first script like every time. */
export function Beginning({ of }: { of: Told }) {
  return <Moment iso={of.from} words={of.starts} />
}

/** When it ends. */
export function End({ of }: { of: Told }) {
  return <Moment iso={of.to} words={of.ends} />
}

function Moment({ iso, words }: { iso: string; words: string }) {
  return (
    // Another moment is another element: what the script knows of this one is not of that.
    <time key={iso} dateTime={iso} data-time="time">
      {words}
    </time>
  )
}
