import type { Template } from '#web/atlas/begin/templates/template.ts';
import { beginWords } from '#words/begin.ts';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import css from './begin.module.css';

/** What a template lays out: its phases and cards, drawn as the assumptions that they are. */
export function TemplateSketch({ template }: { template: Template }) {
  const t = useWords(beginWords);
  const map = useWords(mapWords);
  const language = useLanguage();
  return (
    <section className={css['sketch']} aria-label={t('what-it-gives')}>
      <p className={css['hint']}>{t('assumptions')}</p>
      <ol className={css['columns']}>
        {template.phases.map((phase) => (
          <li key={phase.name.en} className={phase.isWithout ? css['away'] : ''}>
            <small>
              {map(phase.stretch)}
              {phase.isWithout && ` · ${map('without-us')}`}
            </small>
            <b>{phase.name[language]}</b>
            {phase.interactions.map(({ text }) => (
              <span key={text.en} className={css['card']}>
                {text[language]}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
