import { useCallback, useState } from 'react';
import { isObject } from '#base/json.ts';
import type { answers } from '#model/practice/review.ts';

type Answer = (typeof answers)[number];

export type DraftAction = {
  readonly text: string;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
};

/** A review while it is held. It stays on this device until it is kept or thrown away, whatever happens to the page. */
export type ReviewDraft = {
  readonly date: string;
  readonly participants: readonly string[];
  readonly answers: {
    readonly [place: string]: { readonly answer?: Answer | undefined; readonly note?: string | undefined };
  };
  readonly decisions: readonly string[];
  readonly actions: readonly DraftAction[];
};

const keyOf = (journey: string): string => `stig-review-${journey}`;

/** Whether a review of the journey is begun on this device. */
export const hasReviewDraft = (journey: string): boolean => localStorage.getItem(keyOf(journey)) !== null;

export function useReviewDraft(journey: string, empty: ReviewDraft) {
  const [draft, setDraft] = useState<ReviewDraft>(() => readDraft(journey) ?? empty);
  const change = useCallback(
    (part: Partial<ReviewDraft>) =>
      setDraft((before) => {
        const after = { ...before, ...part };
        localStorage.setItem(keyOf(journey), JSON.stringify(after));
        return after;
      }),
    [journey],
  );
  const forget = () => localStorage.removeItem(keyOf(journey));
  return { draft, change, forget };
}

function readDraft(journey: string): ReviewDraft | undefined {
  const text = localStorage.getItem(keyOf(journey));
  if (text === null) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isDraft(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const isDraft = (read: unknown): read is ReviewDraft =>
  isObject(read) &&
  typeof read['date'] === 'string' &&
  isObject(read['answers']) &&
  [read['participants'], read['decisions'], read['actions']].every((list) => Array.isArray(list));
