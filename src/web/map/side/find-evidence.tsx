import { useMemo, useState } from 'react';
import type { Place } from '#model/record/place.ts';
import { isSamePlace } from '#model/research/backing.ts';
import { type EvidenceExcerpt, useHeard } from '#web/journey/journey-context.ts';
import { useAliasOf } from '#web/map/side/use-alias-of.ts';
import { mapWords } from '#words/map.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from '#web/journey/side.module.css';

type FindEvidenceProps = {
  /** What counts already. */
  readonly taken: readonly string[];
  readonly at: readonly Place[];
  readonly onTie: (ids: readonly string[]) => void;
};

const mostShown = 40;

/** Words that do not count yet, those said here first: as many as one likes are tied in one step. */
export function FindEvidence({ taken, at, onTie }: FindEvidenceProps) {
  const t = useWords(mapWords);
  const reason = useWords(reasonWords);
  const evidence = useHeard();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { here, elsewhere } = useMemo(() => {
    const isHere = ({ place }: EvidenceExcerpt) =>
      place !== undefined && at.some((one) => isSamePlace(one, place as Place));
    const wanted = words.trim().toLocaleLowerCase();
    const found = evidence.excerpts
      .filter((excerpt) => !excerpt.erased && !excerpt.withheld && !taken.includes(excerpt.id))
      .filter((excerpt) => (excerpt.text ?? '').toLocaleLowerCase().includes(wanted));
    return { here: found.filter(isHere), elsewhere: found.filter((one) => !isHere(one)).slice(0, mostShown) };
  }, [evidence, taken, words, at]);
  if (evidence.excerpts.length === 0) return <p className={css['faint']}>{t('no-excerpts')}</p>;
  const turn = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const still = chosen.filter((id) => !taken.includes(id));
  return (
    <div>
      <Field label={t('find-words')} labelHidden placeholder={t('find-words')} value={words} onChange={setWords} />
      <div className={css['find']}>
        <Found title={t('said-here')} excerpts={here} chosen={chosen} onTurn={turn} />
        <Found title={t('said-elsewhere')} excerpts={elsewhere} chosen={chosen} onTurn={turn} />
      </div>
      <Button
        small
        look="main"
        whyNot={still.length === 0 && reason('quotes-first')}
        onPress={() => {
          onTie(still);
          setChosen([]);
        }}
      >
        {still.length === 0 ? t('choose-words') : t('tie-words', { n: still.length })}
      </Button>
    </div>
  );
}

type FoundProps = {
  readonly title: string;
  readonly excerpts: readonly EvidenceExcerpt[];
  readonly chosen: readonly string[];
  readonly onTurn: (id: string) => void;
};

function Found({ title, excerpts, chosen, onTurn }: FoundProps) {
  const aliasOf = useAliasOf();
  if (excerpts.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {excerpts.map((excerpt) => (
        <button
          key={excerpt.id}
          type="button"
          aria-pressed={chosen.includes(excerpt.id)}
          onClick={() => onTurn(excerpt.id)}
        >
          {chosen.includes(excerpt.id) && <Icon name="tick" />} {excerpt.text}
          <small>{aliasOf(excerpt)}</small>
        </button>
      ))}
    </section>
  );
}
