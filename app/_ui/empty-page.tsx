import styles from './empty-page.module.css'
import page from './page.module.css'
import scale from './type.module.css'

/** A page with nothing to show yet: what this place is for. */
export function EmptyPage({ heading, text }: { heading: string; text: string }) {
  return (
    <main id="main" className={`${page.wrap} ${styles.empty}`}>
      <h1 className={`${scale.hd} ${scale.h48}`}>{heading}</h1>
      <p className={scale.standfirst}>{text}</p>
    </main>
  )
}
