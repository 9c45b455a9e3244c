import { QueueFull } from '#base/bounded-queue.ts';
import { refuse, type Result } from '#base/result.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { DoorBudget, DoorTries } from '#storage/people/door-tries.ts';
import { networkOf } from '#storage/people/short-address.ts';
import type { SecurityEvents } from '#storage/people/security-events.ts';

/**
 * Somebody at a door.
 *
 * Shape   `account` is whom or what is tried: an account, a link. `device` is the id of a browser that has come in there before.
 */
export type AtDoor = {
  readonly door: 'password' | 'code' | 'link' | 'share' | 'workshop';
  readonly account?: string | undefined;
  readonly address: string;
  readonly device?: string | undefined;
};

/** The one limiter behind every door that opens with something secret: failures make whoever makes them wait, longer and longer; nobody is locked out. */
export type Doors = {
  /** Looks, where it is time for another try; what is wrong counts, what is right does not. */
  readonly pass: <T>(at: AtDoor, look: () => Promise<Result<T, ServerRefusal>>) => Promise<Result<T, ServerRefusal>>;
};

const wrong = new Set<ServerRefusal['code']>([
  'wrong-password',
  'wrong-code',
  'share-password',
  'code-unknown',
  'claim-link-invalid',
  'reset-link-invalid',
]);

const noteAgainMs = 10 * 60_000;

export function createDoors(parts: { doorTries: DoorTries; securityEvents: SecurityEvents }): Doors {
  const { doorTries, securityEvents } = parts;
  return {
    pass: async (at, look) => {
      const budgets = budgetsOf(at);
      const { waitMs } = await doorTries.begin(budgets);
      if (waitMs > 0) {
        const { door, account, address } = at;
        const about = door === 'password' || door === 'code' ? account : undefined;
        const event = {
          kind: 'limit-met',
          about,
          where: address,
          detail: { what: door },
          onceInMs: noteAgainMs,
        } as const;
        await securityEvents.note(event);
        return refuse({ code: 'too-many-requests', retryAfterS: Math.ceil(waitMs / 1000) });
      }
      try {
        const seen = await look();
        if (seen.ok) await doorTries.succeeded(budgets);
        else if (!wrong.has(seen.refusal.code)) await doorTries.takeBack(budgets);
        return seen;
      } catch (error) {
        await doorTries.takeBack(budgets);
        if (error instanceof QueueFull) return refuse({ code: 'too-busy', retryAfterS: 5 });
        throw error;
      }
    },
  };
}

const second = 1000;

/** What a try is measured by. A browser that has come in before has a count of its own, which no stranger can use up. */
function budgetsOf({ door, account = '', address, device }: AtDoor): readonly DoorBudget[] {
  const from = networkOf(address);
  if (device !== undefined)
    return [{ key: `${door} ${account} device ${device}`, free: 10, longestMs: door === 'workshop' ? 10_000 : 60_000 }];
  const own = (free: number, longest: number): DoorBudget => ({
    key: `${door} ${account} from ${from}`,
    free,
    longestMs: longest * second,
  });
  const all = (of: string, free: number, longest: number): DoorBudget => ({
    key: `${door} all ${of}`,
    free,
    longestMs: longest * second,
    sparesFirst: true,
  });
  switch (door) {
    case 'password':
      return [own(5, 120), all(`of ${account}`, 50, 60), all(`from ${from}`, 100, 30)];
    case 'code':
      return [own(5, 120), { ...all(`of ${account}`, 20, 60), sparesFirst: false }];
    case 'share':
      return [own(8, 120), all(`of ${account}`, 60, 10)];
    case 'workshop':
      return [own(30, 10)];
    case 'link':
      return [own(20, 60)];
  }
}
