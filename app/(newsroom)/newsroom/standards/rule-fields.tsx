import { TextArea, TextField } from '@/app/_ui/field.client'
import { standardsDeskWords as words } from '@/lib/i18n/discussion-rules'
import { newRules, ruleField } from '@/lib/standards/input'
import { mostRules, type Standards } from '@/lib/standards/standards'
import styles from './standards.module.css'

/** The version in force as fields of the next, with room for new rules. */
export function RuleFields({ standards }: { standards: Standards }) {
  const { rules, intro } = standards
  const room = Math.min(newRules, mostRules - rules.length)
  const places = [...rules.keys(), ...Array.from({ length: room }, (_, at) => rules.length + at)]
  return (
    <>
      <TextField name="change" label={words.change} hint={words.changeHint} />
      <TextArea name="intro" label={words.intro} rows={5} value={intro} />
      <p className={styles.hint}>{words.placeHint}</p>
      {places.map((index) => {
        const rule = rules[index]
        const at = index + 1
        return (
          <fieldset key={at} className={styles.rule}>
            <legend>{rule ? words.rule(at) : words.newRule}</legend>
            <TextField
              name={ruleField('place', at)}
              label={words.place}
              inputMode="decimal"
              value={String(at)}
            />
            <TextField name={ruleField('name', at)} label={words.name} value={rule?.name} />
            <TextArea name={ruleField('text', at)} label={words.text} rows={4} value={rule?.text} />
          </fieldset>
        )
      })}
      <p className={styles.hint}>{words.publishNote}</p>
    </>
  )
}
