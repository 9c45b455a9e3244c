import { between } from '#example/lived/chance.ts';
import { dayMs, type Diary, happens, minuteMs, write } from '#example/lived/diary.ts';

/** Reads, asks about the window, goes back and forth between photos and guide; true when it ends in paying. */
export function looks(diary: Diary): boolean {
  reads(diary);
  if (happens(diary, 0.13)) return false;
  goesBackAndForth(diary);
  if (happens(diary, 0.09)) return false;
  return pays(diary);
}

/** Comes back knowing the place: straight to the photos. */
export function looksAgain(diary: Diary): boolean {
  goesBackAndForth(diary);
  return pays(diary);
}

function reads(diary: Diary): void {
  write(diary, { name: 'front_page_seen', channel: 'web' });
  if (happens(diary, 0.62)) readsPage(diary, 'window');
  if (happens(diary, diary.group === 'share' ? 0.12 : 0.34)) readsPage(diary, 'safety');
  if (!happens(diary, diary.group === 'begin' ? 0.7 : 0.4)) return;
  passes(diary, between(diary.random, 2, 12));
  write(diary, { name: 'window_advice_given', channel: 'web', properties: { light: lightOf(diary.random()) } });
}

function goesBackAndForth(diary: Diary): void {
  let again = true;
  while (again) {
    passes(diary, between(diary.random, 2, 20));
    write(diary, { name: 'plants_compared', channel: 'web' });
    if (happens(diary, 0.3)) write(diary, { name: 'plant_measures_viewed', channel: 'web' });
    again = happens(diary, 0.46);
    if (!again) return;
    readsPage(diary, 'plant');
    if (happens(diary, 0.35)) diary.nowMs += between(diary.random, 0.6, 2.5) * dayMs;
  }
}

function pays(diary: Diary): boolean {
  passes(diary, between(diary.random, 1, 8));
  write(diary, { name: 'payment_started', channel: 'web' });
  if (!happens(diary, 0.19)) return true;
  if (!happens(diary, 0.42)) return false;
  diary.nowMs += between(diary.random, 0.2, 4) * dayMs;
  write(diary, { name: 'payment_started', channel: 'web' });
  return true;
}

function readsPage(diary: Diary, topic: string): void {
  passes(diary, between(diary.random, 1, 15));
  write(diary, { name: 'guide_page_read', channel: 'web', properties: { topic } });
}

function passes(diary: Diary, minutes: number): void {
  diary.nowMs += minutes * minuteMs;
}

function lightOf(chance: number): string {
  if (chance < 0.38) return 'north';
  return chance < 0.72 ? 'east_or_west' : 'south';
}
