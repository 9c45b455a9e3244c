import type { Command } from '#model/document/command.ts';
import type { Later } from '#sync/later.ts';
import type { Member } from '#sync/member.ts';

/** A command that somebody has given, until it is carried out. */
export type Wish = { readonly member: Member; readonly id: string; readonly command: Command };

/** Wishes that come close together, carried out together: fifty who write at once wait for one disk and hear of it in one message. */
export type Wishes = {
  /** Adds one to those that wait; `begin` is given them all, later, when there were none. */
  readonly add: (wish: Wish, begin: (take: () => Promise<readonly Wish[]>) => void) => void;
  /** What comes from now on is carried out after what is asked for now. */
  readonly close: () => void;
};

const mostTogether = 64;

/** The first are carried out at once, the next no sooner than `restMs` after them. */
export function createWishes({ later, restMs }: { readonly later: Later; readonly restMs: number }): Wishes {
  let waiting: Wish[] | undefined;
  let resting: Promise<void> | undefined;

  function rest(): void {
    if (restMs === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    resting = promise;
    later(restMs, () => {
      if (resting === promise) resting = undefined;
      resolve();
    });
  }

  return {
    add: (wish, begin) => {
      if (waiting && waiting.length < mostTogether) return void waiting.push(wish);
      const together = [wish];
      waiting = together;
      begin(async () => {
        await resting;
        if (waiting === together) waiting = undefined;
        rest();
        return together;
      });
    },
    close: () => (waiting = undefined),
  };
}
