import { createSeededRandom, type Random } from '#base/random.ts';
import { dayMs, type Diary } from '#example/lived/diary.ts';
import { comesBackAfter, settlesIn } from '#example/lived/growing.ts';
import { looks, looksAgain } from '#example/lived/looking.ts';
import { waits } from '#example/lived/waiting.ts';

export type ExampleEvent = {
  readonly customer: string;
  readonly name: string;
  readonly timeMs: number;
  readonly channel: string;
  readonly properties: Readonly<Record<string, string>>;
};

export type ExampleLog = { readonly seed: number; readonly customers: number; readonly endMs: number };

/** How long the example's running experiment has gone on at the log's end, in days. */
export const trialDays = 19;

/**
 * A made-up log of how the example's journey is lived, by more and more customers over three years up to `endMs`.
 *
 * Shape   one customer after the other, each in the order of time; the same log for the same seed and end.
 */
export function* generateExampleEvents({ seed, customers, endMs }: ExampleLog): Generator<ExampleEvent> {
  const random = createSeededRandom(seed);
  for (let number = 1; number <= customers; number += 1) {
    const diary: Diary = {
      random,
      customer: `c-${String(number).padStart(5, '0')}`,
      group: groupOf(random()),
      trialMs: endMs - trialDays * dayMs,
      events: [],
      nowMs: arrival(random, endMs),
    };
    lives(diary, endMs);
    const seen = diary.events.filter((event) => event.timeMs < endMs);
    yield* seen.sort((one, other) => one.timeMs - other.timeMs);
  }
}

function lives(diary: Diary, endMs: number): void {
  if (!looks(diary)) return;
  for (;;) {
    waits(diary);
    settlesIn(diary);
    const days = comesBackAfter(diary);
    if (days === undefined) return;
    diary.nowMs += days * dayMs;
    if (diary.nowMs >= endMs || !looksAgain(diary)) return;
  }
}

const logDays = 3 * 365;
const growthPerDay = 0.0025;
const eveningHour = 19;

function arrival(random: Random, endMs: number): number {
  const daysAgo = -Math.log(1 - random() * (1 - Math.exp(-growthPerDay * logDays))) / growthPerDay;
  const day = Math.floor((endMs - daysAgo * dayMs) / dayMs) * dayMs;
  const hour = eveningHour + (random() + random() - 1) * 5;
  return Math.min(day + (hour / 24) * dayMs, endMs - 1);
}

function groupOf(chance: number): string {
  if (chance < 0.46) return 'begin';
  return chance < 0.77 ? 'again' : 'share';
}
