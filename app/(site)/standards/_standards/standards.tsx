import { InSentence, Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import { standardsPage as words } from '@/lib/i18n/site'
import { currentStandards, standardsVersionList } from '@/lib/standards/queries'
import type { Standards } from '@/lib/standards/standards'
import { Breadcrumb } from '../../_list/breadcrumb'
import { ListHead } from '../../_list/list-head'
import styles from './standards.module.css'

/** One version of the standards, and the list of all: a removal cites a rule of the version it was made under. */
export async function StandardsText({ standards }: { standards: Standards }) {
  const [current, versions] = await Promise.all([currentStandards(), standardsVersionList()])
  const { version, publishedAt, intro, rules } = standards
  const isCurrent = version === current.version
  const say = isCurrent ? words.version : words.older
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: words.title, path: '/standards' }]} />
      <ListHead title={words.title} standfirst={intro} />
      <p className={isCurrent ? styles.version : styles.older}>
        <InSentence words={(time) => say(version, time)} at={publishedAt} shape="full" />{' '}
        {!isCurrent && <a href="/standards">{words.current}</a>}
      </p>
      <ol className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.number} id={`rule-${rule.number}`}>
            <p className={styles.number}>{words.rule(rule.number)}</p>
            <h2 className={styles.name}>{rule.name}</h2>
            <p className={styles.text}>{rule.text}</p>
          </li>
        ))}
      </ol>
      <section className={styles.versions} aria-labelledby="versions">
        <h2 id="versions">{words.versions}</h2>
        <ul>
          {versions.map((one) => (
            <li key={one.version}>
              <a href={`/standards/${one.version}`}>{words.versionName(one.version)}</a>
              <Instant at={one.publishedAt} shape="full" />
              {one.change && <span>{one.change}</span>}
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
