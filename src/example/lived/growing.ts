import { between } from '#example/lived/chance.ts';
import { dayMs, type Diary, happens, writeAt } from '#example/lived/diary.ts';

/** The first weeks at home: the card, the film, the yellow leaf, and being asked how it goes. */
export function settlesIn(diary: Diary): void {
  const homeMs = diary.nowMs;
  const after = (low: number, high: number): number => homeMs + between(diary.random, low, high) * dayMs;
  if (happens(diary, 0.58)) writeAt(diary, after(0.02, 3), { name: 'care_card_opened', channel: 'paper' });
  if (happens(diary, 0.21)) writeAt(diary, after(1, 20), { name: 'repotting_film_watched', channel: 'web' });
  if (happens(diary, diary.group === 'share' ? 0.07 : 0.17)) asksAboutLeaf(diary, after(8, 35));
  if (happens(diary, 0.33)) writeAt(diary, after(21, 26), { name: 'check_in_answered', channel: 'mail' });
  if (happens(diary, 0.06)) writeAt(diary, after(2, 60), { name: 'review_written', channel: 'web' });
}

/** When somebody comes back for another one, in days; `undefined` when never. */
export function comesBackAfter(diary: Diary): number | undefined {
  const chance = diary.random();
  if (chance < 0.1) return between(diary.random, 25, 160);
  return chance < 0.24 ? between(diary.random, 380, 950) : undefined;
}

function asksAboutLeaf(diary: Diary, askedMs: number): void {
  const channel = happens(diary, 0.66) ? 'chat' : 'mail';
  writeAt(diary, askedMs, { name: 'care_contacted', channel, properties: { reason: 'yellow_leaves' } });
  writeAt(diary, askedMs + between(diary.random, 1.2, 4.2) * dayMs, { name: 'care_answered', channel });
}
