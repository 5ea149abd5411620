import page from '@/app/_ui/page.module.css'
import { kinds } from '@/lib/articles/kinds'
import { searchPage as words } from '@/lib/i18n/story'
import { longestQuery, type SearchInput } from '@/lib/search/input'
import type { SearchChoices } from '@/lib/search/queries'
import styles from './search.module.css'

/** The words to look for and what narrows them: a form that is sent as an address. */
export function SearchForm({ input, choices }: { input: SearchInput; choices: SearchChoices }) {
  const types = kinds.map((kind) => ({ slug: kind.id, name: kind.words.name }))
  return (
    <search aria-label={words.landmark}>
      <form className={styles.form} action="/search">
        <div className={styles.asked}>
          <label className={styles.label} htmlFor="q">
            {words.field}
          </label>
          <input
            className={styles.field}
            id="q"
            type="search"
            name="q"
            defaultValue={input.q}
            maxLength={longestQuery}
          />
          <button className={styles.submit} type="submit">
            {words.submit}
          </button>
        </div>
        <fieldset className={styles.filters}>
          <legend className="vh">{words.filters}</legend>
          <Choice name="section" value={input.section} options={choices.sections} />
          <Choice name="dossier" value={input.dossier} options={choices.dossiers} />
          <Choice name="author" value={input.author} options={choices.authors} />
          <Choice name="kind" value={input.kind} options={types} />
          <Day name="from" value={input.from} />
          <Day name="to" value={input.to} />
          {input.sort !== 'relevance' && <input type="hidden" name="sort" value={input.sort} />}
          <button className={page.button} type="submit">
            {words.apply}
          </button>
        </fieldset>
      </form>
    </search>
  )
}

interface ChoiceProps {
  name: 'section' | 'dossier' | 'author' | 'kind'
  value: string
  options: { slug: string; name: string }[]
}

function Choice({ name, value, options }: ChoiceProps) {
  return (
    <div className={styles.filter}>
      <label className={styles.label} htmlFor={`by-${name}`}>
        {words.names[name]}
      </label>
      <select className={styles.field} id={`by-${name}`} name={name} defaultValue={value}>
        <option value="">{words.any[name]}</option>
        {options.map((option) => (
          <option key={option.slug} value={option.slug}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Day({ name, value }: { name: 'from' | 'to'; value: string }) {
  return (
    <div className={styles.filter}>
      <label className={styles.label} htmlFor={name}>
        {words.names[name]}
      </label>
      <input className={styles.field} id={name} type="date" name={name} defaultValue={value} />
    </div>
  )
}
