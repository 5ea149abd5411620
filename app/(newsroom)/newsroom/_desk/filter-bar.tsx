import { type DeskFilter, deskPath, isNarrowed } from '@/lib/articles/desk'
import { deskListWords as words } from '@/lib/i18n/desk-list'
import styles from './desk.module.css'

interface Option {
  id: string
  name: string
}

interface Props {
  filter: DeskFilter
  sections: Option[]
  people: Option[]
  dossiers: Option[]
  zone: string
}

/** What narrows the list: a plain GET form, so that every view has an address. */
export function FilterBar({ filter, sections, people, dossiers, zone }: Props) {
  return (
    <search className={styles.filters} aria-label={words.filter.label}>
      {/* A new form for each view: what it holds is what the address says. */}
      <form action="/newsroom" method="get" key={deskPath(filter)}>
        {filter.tab !== 'open' && <input type="hidden" name="tab" value={filter.tab} />}
        <Choice
          name="section"
          label={words.filter.section}
          all={words.filter.all}
          chosen={filter.section}
          options={sections}
        />
        <Choice
          name="assignee"
          label={words.filter.assignee}
          all={words.filter.anyone}
          chosen={filter.assignee}
          options={[{ id: 'nobody', name: words.nobody }, ...people]}
        />
        <Choice
          name="dossier"
          label={words.filter.dossier}
          all={words.filter.all}
          chosen={filter.dossier}
          options={dossiers}
        />
        <label className={styles.find}>
          <span className="vh">{words.filter.search}</span>
          <input
            type="search"
            name="q"
            defaultValue={filter.q}
            placeholder={words.filter.search}
            data-key="/"
          />
        </label>
        <button type="submit" className={styles.apply}>
          {words.filter.apply}
        </button>
        {isNarrowed(filter) && (
          <a className={styles.clear} href={deskPath({ tab: filter.tab, page: 1, q: '' })}>
            {words.filter.clear}
          </a>
        )}
      </form>
      <p className={styles.zone}>{words.times(zone)}</p>
    </search>
  )
}

function Choice(props: {
  name: string
  label: string
  all: string
  chosen?: string
  options: Option[]
}) {
  return (
    <label className={styles.choice}>
      {props.label}
      <select name={props.name} defaultValue={props.chosen ?? ''}>
        <option value="">{props.all}</option>
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
