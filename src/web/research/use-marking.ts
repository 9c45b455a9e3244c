import { useCallback, useEffect, useMemo, useState } from 'react';
import { sameJson } from '#base/json.ts';
import type { Span } from '#web/research/caret.ts';
import type { Draft } from '#web/research/drawn.ts';
import type { Marking, Room, RoomActions } from '#web/research/room.ts';

/** The stretch whose marking is open, where on the screen that is, and what else lies over it. */
type Open = Draft & { readonly anchor: DOMRect; readonly others: readonly string[] };

export type MarkingOnScreen = {
  readonly open: Open | undefined;
  readonly drafts: readonly Draft[];
  readonly recent: readonly string[];
  readonly state: 'kept' | 'new' | 'draft';
  readonly begin: (span: Span, anchor: DOMRect) => void;
  readonly reopen: (ids: readonly string[], anchor: DOMRect) => void;
  readonly change: (marking: Marking) => void;
  readonly keep: () => void;
  readonly remove: () => void;
  /** Closes; what was written and not kept stays as a draft. */
  readonly leave: () => void;
};

/** What is being marked in one interview. Drafts outlive the page in this tab; they hold places in the text, never its words. */
export function useMarking(interview: string, room: Room, actions: RoomActions): MarkingOnScreen {
  const [open, setOpen] = useState<Open>();
  const [drafts, setDrafts] = useDrafts(interview);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const draft = drafts.find(({ key }) => key === open?.key);
  const kept = room.excerpts.find(({ id }) => id === open?.id);
  const forget = (key: string) => setDrafts(drafts.filter((one) => one.key !== key));

  const show = (ids: readonly string[], anchor: DOMRect) => {
    const [id = '', ...others] = ids;
    const written = drafts.find((one) => one.key === id);
    const excerpt = room.excerpts.find((one) => one.id === id);
    if (written) setOpen({ ...written, anchor, others });
    else if (excerpt) setOpen({ key: id, id, marking: markingOf(excerpt), anchor, others });
  };
  const begin = (span: Span, anchor: DOMRect) => {
    const there = [...drafts, ...room.excerpts.map((one) => ({ key: one.id, marking: one }))].find(
      ({ marking }) => marking.start === span.start && marking.end === span.end,
    );
    if (there) show([there.key], anchor);
    else setOpen({ key: `${span.start}-${span.end}`, id: undefined, marking: blank(span), anchor, others: [] });
  };
  const keep = () => {
    if (!open) return;
    actions.keep(open.id, open.marking);
    setRecent([...new Set([...open.marking.codes.toReversed(), ...recent])].slice(0, 20));
    forget(open.key);
    setOpen(undefined);
  };
  const remove = () => {
    if (!open) return;
    forget(open.key);
    if (!draft && open.id !== undefined) actions.remove(open.id);
    setOpen(undefined);
  };
  const leave = () => {
    if (!open) return;
    const { key, id, marking } = open;
    const others = drafts.filter((one) => one.key !== key);
    const was = kept ? markingOf(kept) : blank(marking);
    setDrafts(sameJson(was, marking) ? others : [...others, { key, id, marking }]);
    setOpen(undefined);
  };
  return {
    open,
    drafts,
    recent,
    state: draft ? 'draft' : kept ? 'kept' : 'new',
    begin,
    reopen: show,
    change: (marking) => setOpen(open && { ...open, marking }),
    keep,
    remove,
    leave,
  };
}

const blank = ({ start, end }: Span): Marking => ({
  start,
  end,
  codes: [],
  feeling: undefined,
  place: undefined,
  isQuote: false,
});

function markingOf({ start, end, codes, feeling, place, isQuote }: Marking): Marking {
  return { start, end, codes, feeling, place, isQuote };
}

function useDrafts(interview: string): [readonly Draft[], (drafts: readonly Draft[]) => void] {
  const name = `stig-drafts-${interview}`;
  const stored = useMemo(() => readDrafts(name), [name]);
  const [state, setState] = useState({ name, drafts: stored });
  const drafts = state.name === name ? state.drafts : stored;
  const set = useCallback((next: readonly Draft[]) => setState({ name, drafts: next }), [name]);
  useEffect(() => {
    if (state.name !== name) return;
    if (state.drafts.length === 0) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(state.drafts));
  }, [name, state]);
  return [drafts, set];
}

function readDrafts(name: string): readonly Draft[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]');
    return Array.isArray(stored) ? (stored as Draft[]) : [];
  } catch {
    return [];
  }
}
