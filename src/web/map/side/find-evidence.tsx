import { type MouseEvent, useMemo, useState } from 'react';
import type { Place } from '#model/record/place.ts';
import { type EvidenceExcerpt, useHeard } from '#web/journey/journey-context.ts';
import { saidNear } from '#web/map/side/said-near.ts';
import { useAliasOf } from '#web/map/side/use-alias-of.ts';
import { useView } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Field } from '#web/ui/field.tsx';
import css from '#web/journey/side.module.css';

type FindEvidenceProps = {
  /** What counts already. */
  readonly taken: readonly string[];
  readonly at: readonly Place[];
  readonly onTie: (id: string) => void;
};

const mostShown = 40;

/** Words that do not count yet, those said nearest first: one press ties them. */
export function FindEvidence({ taken, at, onTie }: FindEvidenceProps) {
  const t = useWords(mapWords);
  const evidence = useHeard();
  const view = useView();
  const [words, setWords] = useState('');
  const near = useMemo(() => {
    const wanted = words.trim().toLocaleLowerCase();
    const found = evidence.excerpts
      .filter((excerpt) => !excerpt.erased && !excerpt.withheld && !taken.includes(excerpt.id))
      .filter((excerpt) => (excerpt.text ?? '').toLocaleLowerCase().includes(wanted));
    return saidNear(found, at, view);
  }, [evidence, taken, words, at, view]);
  if (evidence.excerpts.length === 0) return <p className={css['faint']}>{t('no-excerpts')}</p>;
  return (
    <div data-finder>
      <Field label={t('find-words')} labelHidden placeholder={t('find-words')} value={words} onChange={setWords} />
      <div className={css['find']}>
        <Found title={t('said-here')} excerpts={near.here} onTie={onTie} />
        <Found title={t('said-in-phase')} excerpts={near.inPhase} onTie={onTie} />
        <Found title={t('said-elsewhere')} excerpts={near.elsewhere.slice(0, mostShown)} onTie={onTie} />
      </div>
    </div>
  );
}

type FoundProps = {
  readonly title: string;
  readonly excerpts: readonly EvidenceExcerpt[];
  readonly onTie: (id: string) => void;
};

function Found({ title, excerpts, onTie }: FoundProps) {
  const aliasOf = useAliasOf();
  if (excerpts.length === 0) return null;
  const tie = ({ currentTarget }: MouseEvent<HTMLElement>, id: string) => {
    focusBeside(currentTarget);
    onTie(id);
  };
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {excerpts.map((excerpt) => (
        <button key={excerpt.id} type="button" onClick={(event) => tie(event, excerpt.id)}>
          {excerpt.text}
          <small>{aliasOf(excerpt)}</small>
        </button>
      ))}
    </section>
  );
}

/** What is tied leaves the list: the hand stands at the next one, or where one searches. */
function focusBeside(from: HTMLElement): void {
  const finder = from.closest('[data-finder]');
  const all = [...(finder?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = all.indexOf(from);
  (all[at + 1] ?? all[at - 1] ?? finder?.querySelector('input'))?.focus({ preventScroll: true });
}
