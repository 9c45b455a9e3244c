import { beginDraft, type Draft, type DraftEffect, type DraftEvent, stepDraft } from '#web/ui/draft.ts';
import { tick } from '#web/ui/writing-now.ts';

/** What the page does for a draft. */
export type DraftDoing = {
  readonly onWrite: (was: string, is: string) => void;
  readonly onMerge: ((before: string, after: string) => void) | undefined;
  /** What stands there now. */
  readonly onWords: (words: string) => void;
};

const pauseMs = 250;

/** A draft on a page, with its pauses. */
export class DraftHand {
  #draft: Draft;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #doing: () => DraftDoing;

  constructor(value: string, { isWhole, at }: { isWhole: boolean; at: number }, doing: () => DraftDoing) {
    this.#draft = beginDraft(value, { isWhole, at });
    this.#doing = doing;
  }

  readonly now = (): Draft => this.#draft;

  readonly did = (event: DraftEvent): void => {
    const { draft, effects } = stepDraft(this.#draft, event);
    this.#draft = draft;
    for (const effect of effects) this.#act(effect);
    this.#doing().onWords(draft.words);
  };

  #act(effect: DraftEffect): void {
    if (effect.do === 'tell') return this.#doing().onWrite(effect.was, effect.is);
    if (effect.do === 'keep-caret') return this.#doing().onMerge?.(effect.before, effect.after);
    clearTimeout(this.#timer);
    if (effect.do === 'wait') this.#timer = setTimeout(() => this.did({ did: 'rest', at: tick() }), pauseMs);
    return undefined;
  }
}
