'use client'
import type { Step, Steps } from '@/lib/articles/steps'
import { editorWords } from '@/lib/i18n/editor'
import styles from './inspector.module.css'

const words = editorWords.steps

interface StepsBoxProps {
  steps: Steps
  isWorking: boolean
  onStep: (step: Step) => void
}

// The schedule's own box has its button beside the time.
const elsewhere: Step[] = ['schedule']

/** Every other step that a person may take with the story now; one that is not theirs says whose it is. */
export function StepsBox({ steps, isWorking, onStep }: StepsBoxProps) {
  const others = steps.others.filter(
    ({ step, isAllowed }) => !isAllowed || !elsewhere.includes(step),
  )
  if (others.length === 0) return null
  return (
    <section className={styles.box}>
      <h2>{words.title}</h2>
      <div className={styles.steps}>
        {others
          .filter(({ isAllowed }) => isAllowed)
          .map(({ step }) => (
            <button
              key={step}
              type="button"
              className={styles.button}
              disabled={isWorking}
              onClick={() => onStep(step)}
            >
              {words.names[step]}
            </button>
          ))}
      </div>
      {others.some(({ isAllowed }) => !isAllowed) && (
        <div className={styles.steps}>
          {others
            .filter(({ isAllowed }) => !isAllowed)
            .map(({ step }) => (
              <button
                key={step}
                type="button"
                className={styles.button}
                disabled
                aria-describedby="not-yours"
              >
                {words.names[step]}
              </button>
            ))}
          <p id="not-yours" className={styles.hint}>
            {words.onlyPublishers}
          </p>
        </div>
      )}
    </section>
  )
}
