import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { type AtlasSearch, parseAtlasSearch } from '#web/atlas/atlas-search.ts';

const pauseMs = 250;

/**
 * What is looked for among the journeys, kept in the address: the way back goes from one choice to the one before. Words are there at once,
 * and in the address when whoever writes pauses, as one choice from the first letter to the last.
 */
export function useAtlasSearch() {
  const inAddress = parseAtlasSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [words, setWords] = useState(inAddress.words ?? '');
  const told = useRef(inAddress.words ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const addressed = inAddress.words ?? '';
  useEffect(() => {
    if (addressed === told.current) return;
    clearTimeout(timer.current);
    told.current = addressed;
    setWords(addressed);
  }, [addressed]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = (change: { readonly [K in keyof AtlasSearch]?: AtlasSearch[K] | undefined }, replace = false) =>
    void navigate({
      to: '/journeys',
      search: (was) => parseAtlasSearch({ ...was, ...change }),
      replace,
      resetScroll: false,
    });
  const write = (is: string) => {
    setWords(is);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const isOneChoice = told.current.trim() !== '' && is.trim() !== '';
      told.current = is.trim();
      go({ words: is.trim() }, isOneChoice);
    }, pauseMs);
  };
  const choose = (change: Omit<Parameters<typeof go>[0], 'words'>) => go(change);
  const clear = () => {
    clearTimeout(timer.current);
    told.current = '';
    setWords('');
    go({ words: undefined, team: undefined, group: undefined, owner: undefined });
  };
  const { words: _, ...chosen } = inAddress;
  const sought = useDeferredValue(words.trim());
  const search: AtlasSearch = sought === '' ? chosen : { ...chosen, words: sought };
  return { search, words, write, choose, clear };
}
