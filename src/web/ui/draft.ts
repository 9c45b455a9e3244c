import { mergeText } from '#base/merge-text.ts';

/** Words that are being written in one place while others may write in the same. */
export type Draft = {
  /** What stands there. */
  readonly words: string;
  /** What they were when they were last agreed on. */
  readonly agreed: string;
  /** What of others' was seen last. */
  readonly seen: string;
  /** When it was told last; what was seen before that does not have it. */
  readonly toldAt: number;
  /** What is shown was seen before what was told last, and is not looked at. */
  readonly isLate: boolean;
  /** Signs are being put together from several keys: nothing is told and nothing changes under them. */
  readonly isHeld: boolean;
  /** Somebody else writes on: it is told from there. */
  readonly isHandedOn: boolean;
  /** It is told when it ends and not before. */
  readonly isWhole: boolean;
};

export type DraftEvent =
  | { readonly did: 'write'; readonly words: string }
  /** Composition begins, or ends. */
  | { readonly did: 'hold'; readonly isOn: boolean }
  /** What the words are for everybody, and when that was seen. */
  | { readonly did: 'see'; readonly value: string; readonly at: number }
  /** The hand rested long enough, or left. `at` is later than all that was seen so far. */
  | { readonly did: 'rest' | 'leave'; readonly at: number }
  | { readonly did: 'hand-on' }
  /** What was written elsewhere is written on here. */
  | { readonly did: 'take-over'; readonly words: string; readonly agreed: string };

export type DraftEffect =
  | { readonly do: 'tell'; readonly was: string; readonly is: string }
  /** Rests once more before it is told, whatever was waited for. */
  | { readonly do: 'wait' }
  | { readonly do: 'stop-waiting' }
  /** The words became others under the caret. */
  | { readonly do: 'keep-caret'; readonly before: string; readonly after: string };

export type Drafted = { readonly draft: Draft; readonly effects: readonly DraftEffect[] };

export const beginDraft = (value: string, { isWhole, at }: { isWhole: boolean; at: number }): Draft => ({
  ...{ words: value, agreed: value, seen: value, toldAt: at },
  ...{ isLate: false, isHeld: false, isHandedOn: false, isWhole },
});

const waiting = { do: 'wait' } as const;
const notWaiting = { do: 'stop-waiting' } as const;

/** What becomes of the words, and what is to be done about it. */
export function stepDraft(draft: Draft, event: DraftEvent): Drafted {
  switch (event.did) {
    case 'write':
      return { draft: { ...draft, words: event.words }, effects: [mayTellSoon(draft) ? waiting : notWaiting] };
    case 'hold': {
      const held = { ...draft, isHeld: event.isOn };
      return { draft: held, effects: [mayTellSoon(held) ? waiting : notWaiting] };
    }
    case 'see':
      return see(draft, event);
    case 'rest':
    case 'leave':
      return tell(draft, event.at);
    case 'hand-on':
      return { draft: { ...draft, isHandedOn: true }, effects: [] };
    case 'take-over': {
      const { words, agreed } = event;
      return { draft: { ...draft, words, agreed }, effects: draft.isWhole ? [] : [waiting] };
    }
  }
}

const mayTellSoon = ({ isHeld, isWhole }: Draft): boolean => !isHeld && !isWhole;

function tell(draft: Draft, at: number): Drafted {
  const { words, agreed, isHandedOn } = draft;
  if (words === agreed || isHandedOn) return { draft, effects: [notWaiting] };
  return {
    draft: { ...draft, agreed: words, toldAt: at },
    effects: [notWaiting, { do: 'tell', was: agreed, is: words }],
  };
}

/** What was told a moment ago may not be in what is seen yet: only what is new in it is another's. */
function see(before: Draft, { value, at }: { readonly value: string; readonly at: number }): Drafted {
  const draft = { ...before, isLate: at < before.toldAt };
  if (draft.isHeld || draft.isLate || value === draft.seen) return { draft, effects: [] };
  const seen = { ...draft, seen: value };
  if (value === draft.agreed) return { draft: seen, effects: [] };
  const words = mergeText(draft.agreed, draft.words, value);
  const isMoved = words !== draft.words;
  return {
    draft: { ...seen, words, agreed: value },
    effects: isMoved ? [{ do: 'keep-caret', before: draft.words, after: words }] : [],
  };
}
