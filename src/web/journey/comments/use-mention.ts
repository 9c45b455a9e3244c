import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Named } from '#model/people/mentions.ts';
import {
  type MentionQuery,
  mentionQuery,
  nameToMake,
  whoFits,
  withMention,
} from '#web/journey/comments/mention-query.ts';
import { useMakeable } from '#web/journey/library/use-makeable.ts';

type Writing = {
  readonly text: string;
  readonly people: readonly Named[];
  readonly setText: (text: string) => void;
};

/**
 * The list that an `@` opens: what is looked for, who fits, and which is about to be chosen; where nobody fits, the name of whom one may make a
 * person of the library, which is chosen by none but those who go to it.
 */
export function useMention(area: RefObject<HTMLTextAreaElement | null>, { text, people, setText }: Writing) {
  const [query, setQuery] = useState<MentionQuery>();
  const [walked, setWalked] = useState<number>();
  const [shut, setShut] = useState<number>();
  const { make } = useMakeable('person');
  const putCaret = useCaretAfter(area);
  const fits = query ? whoFits(people, query.typed) : [];
  const toMake = query && make ? nameToMake(people, query.typed) : undefined;
  const count = toMake === undefined ? fits.length : 1;
  const isOpen = query !== undefined && count > 0 && shut !== query.start;
  const at = Math.min(walked ?? (toMake === undefined ? 0 : -1), count - 1);
  const write = (name: string) => {
    if (!query) return;
    const written = withMention(text, query, name);
    setText(written.text);
    setQuery(undefined);
    putCaret(written.caret);
  };
  const onMake = () => {
    if (toMake === undefined) return;
    make?.(toMake);
    write(toMake);
  };
  const take = () => {
    const person = fits[at];
    if (person) write(person.name);
    else onMake();
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => setWalked((at + 1) % count),
    ArrowUp: () => setWalked((Math.max(at, 0) + count - 1) % count),
    Enter: at < 0 ? undefined : take,
    Tab: at < 0 ? undefined : take,
    Escape: () => setShut(query?.start),
  };
  return {
    query: isOpen ? query : undefined,
    fits,
    toMake,
    at,
    onChoose: ({ name }: Named) => write(name),
    onMake,
    close: () => {
      setQuery(undefined);
      setShut(undefined);
    },
    look: (now: string, place: number) => {
      const next = mentionQuery(now, place);
      if (next?.typed !== query?.typed) setWalked(undefined);
      setQuery(next);
    },
    /** Does what the key means to the list, if it is open. */
    take: (event: KeyboardEvent): boolean => {
      const act = isOpen && !event.ctrlKey && !event.metaKey ? keys[event.key] : undefined;
      if (!act) return false;
      event.preventDefault();
      act();
      return true;
    },
  };
}

/** Puts the caret once what was written is drawn. */
function useCaretAfter(area: RefObject<HTMLTextAreaElement | null>) {
  const caret = useRef<number>(undefined);
  // Before another key is pressed: what is typed next stands after the name.
  useLayoutEffect(() => {
    if (caret.current !== undefined) area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  return (at: number): void => void (caret.current = at);
}
