import { useState } from 'react';
import { type Records, recordOf } from '#model/document/document.ts';
import type { Difference, Felt } from '#model/map/history/compare.ts';
import { knownBy } from '#web/shapes/time/known-by.ts';
import { timeWords } from '#words/time.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './difference-list.module.css';

type SayTime = Say<typeof timeWords>;
const kinds = ['added', 'removed', 'moved', 'felt', 'reworded', 'changed'] as const;
const mostShown = 8;

type DifferenceListProps = {
  readonly differences: readonly Difference[];
  readonly before: Records;
  readonly after: Records;
};

/** What differs between two versions, by what kind of difference it is. */
export function DifferenceList({ differences, before, after }: DifferenceListProps) {
  const t = useWords(timeWords);
  if (differences.length === 0) return <p className={css['nothing']}>{t('nothing-differs')}</p>;
  return kinds.map((kind) => {
    const ofKind = differences.filter((difference) => difference.kind === kind);
    if (ofKind.length === 0) return null;
    return <Kind key={kind} kind={kind} differences={ofKind} before={before} after={after} />;
  });
}

function Kind({ kind, differences, before, after }: DifferenceListProps & { kind: Difference['kind'] }) {
  const t = useWords(timeWords);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? differences : differences.slice(0, mostShown);
  return (
    <section className={css['kind']} aria-label={t(kind)}>
      <h3>
        {t(kind)} <span>{differences.length}</span>
      </h3>
      <ul>
        {shown.map((difference) => (
          <li key={`${difference.id} ${'path' in difference ? difference.path : ''}`}>
            <small>{t(typeKey(difference.type))}</small>
            <Words difference={difference} before={before} after={after} />
          </li>
        ))}
      </ul>
      {differences.length > shown.length && (
        <Button look="plain" small onPress={() => setAll(true)}>
          {t('and-more', { n: differences.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

type WordsProps = { readonly difference: Difference; readonly before: Records; readonly after: Records };

function Words({ difference, before, after }: WordsProps) {
  const t = useWords(timeWords);
  const format = useFormat();
  const there = after.has(difference.id) ? after : before;
  const words = difference.words || knownBy(there, difference.id, format.day) || t('unnamed');
  const phase = (records: Records, id: string | undefined) => recordOf(records, 'phase', id)?.body.name || t('unnamed');
  switch (difference.kind) {
    case 'added':
      return <ins>{words}</ins>;
    case 'removed':
      return <del>{words}</del>;
    case 'moved': {
      const isWithin = difference.from === difference.to;
      const way =
        difference.type === 'phase'
          ? ''
          : isWithin
            ? t('elsewhere-in', { phase: phase(after, difference.to) })
            : t('from-to', { from: phase(before, difference.from), to: phase(after, difference.to) });
      return (
        <span>
          {words} <em>{way}</em>
        </span>
      );
    }
    case 'felt': {
      const say = (felt: Felt | undefined) => feltWords(t, felt, difference.type);
      return (
        <span>
          {words} <em>{t('from-to', { from: say(difference.was), to: say(difference.is) })}</em>
        </span>
      );
    }
    case 'reworded':
      return (
        <span>
          <del>{difference.was || t('nothing')}</del> <ins>{difference.is || t('nothing')}</ins>
        </span>
      );
    default:
      return <span>{words}</span>;
  }
}

function feltWords(t: SayTime, felt: Felt | undefined, type: string): string {
  if (!felt) return t(type === 'point' ? 'no-point' : 'no-mark');
  return 'mark' in felt ? t(felt.mark, { n: felt.strength }) : t('feeling', { n: felt.feeling });
}

const typeKey = (type: string): keyof typeof timeWords => {
  const key = `type-${type}`;
  return key in timeWords ? (key as keyof typeof timeWords) : 'type-other';
};
