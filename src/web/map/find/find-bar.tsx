import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { findInTexts, startAt } from '#web/map/find/find-in-texts.ts';
import { lightUp } from '#web/map/find/light-up.ts';
import { textsOnMap } from '#web/map/find/map-texts.ts';
import { usePlaceKept } from '#web/map/find/use-place-kept.ts';
import { useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { useSelected, useView } from '#web/map/store/map-context.ts';
import { useReveal } from '#web/map/sight/use-reveal.ts';
import { findWords } from '#words/find.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './find-bar.module.css';

/** Finds words in everything on the map, one after another; Escape leads back to where one was. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const t = useWords(findWords);
  const reason = useWords(reasonWords);
  const { query, ask, found, now, go } = useFound();
  const goBack = usePlaceKept();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => void input.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event, { next: () => go(1), previous: () => go(-1), leave: () => (goBack(), onClose()) });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const stay = () => {
    onClose();
    const id = found[now];
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id ?? '')}"]`)?.focus());
  };
  const isAny = found.length > 0;
  return (
    <search className={css['bar']} aria-label={t('find')} onKeyDown={onKeyDown}>
      <Icon name="search" size={18} />
      <input
        ref={input}
        type="text"
        data-find
        // It is opened to be written in.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={t('find')}
        placeholder={t('find')}
        value={query}
        onChange={(event) => ask(event.target.value)}
      />
      <span role="status" className={css['count']}>
        {query.trim() !== '' && (isAny ? t('of', { n: now + 1, all: found.length }) : t('none'))}
      </span>
      <Button
        look="icon"
        small
        aria-label={t('previous')}
        whyNot={!isAny && reason('nothing-found')}
        onPress={() => go(-1)}
      >
        <Icon name="up" />
      </Button>
      <Button look="icon" small aria-label={t('next')} whyNot={!isAny && reason('nothing-found')} onPress={() => go(1)}>
        <Icon name="down" />
      </Button>
      <Button look="icon" small aria-label={t('stay')} whyNot={!isAny && reason('nothing-found')} onPress={stay}>
        <Icon name="tick" />
      </Button>
      <Button look="icon" small aria-label={t('leave')} onPress={() => (goBack(), onClose())}>
        <Icon name="close" />
      </Button>
    </search>
  );
}

type Acts = { readonly next: () => void; readonly previous: () => void; readonly leave: () => void };

function actOf(event: KeyboardEvent, { next, previous, leave }: Acts): (() => void) | undefined {
  const isInInput = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape') return leave;
  if (event.key === 'Enter' && isInInput && !event.nativeEvent.isComposing) return event.shiftKey ? previous : next;
  if (event.key === 'ArrowDown' && isInInput) return next;
  if (event.key === 'ArrowUp' && isInInput) return previous;
  const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
  return isFind && isInInput ? () => event.target instanceof HTMLInputElement && event.target.select() : undefined;
}

/** What answers the query, which of it one stands at, and how to go on. */
function useFound() {
  const records = useWholeJourney();
  const library = useLibrary();
  const view = useView();
  const selected = useSelected();
  const reveal = useReveal();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const texts = useMemo(() => textsOnMap({ records, library: library, view }), [records, library, view]);
  const found = useMemo(() => findInTexts(texts, query), [texts, query]);
  const now = Math.max(Math.min(at, found.length - 1), 0);
  const stand = (ids: readonly string[], to: number) => {
    setAt(to);
    const id = ids[to];
    if (id !== undefined) reveal(id);
  };
  const ask = (words: string) => {
    setQuery(words);
    const ids = findInTexts(texts, words);
    stand(ids, startAt(texts, ids, selected));
  };
  const go = (by: 1 | -1) => found.length > 0 && stand(found, (now + by + found.length) % found.length);
  useEffect(() => {
    const map = document.querySelector<HTMLElement>('[data-map]');
    return map ? lightUp(map, query, new Set(found)) : undefined;
  }, [query, found]);
  return { query, ask, found, now, go };
}
