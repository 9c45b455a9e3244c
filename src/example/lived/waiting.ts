import { between, skewed } from '#example/lived/chance.ts';
import { dayMs, type Diary, happens, minuteMs, write, writeAt } from '#example/lived/diary.ts';

const wait = { lower: 1.9, median: 3.1, upper: 5.6 };
const meanWaitDays = 4.5;

/** Orders, waits, wonders, and takes in the box; the diary stands at the moment of delivery afterwards. */
export function waits(diary: Diary): void {
  passes(diary, between(diary.random, 1, 6));
  const message = messageOf(diary);
  write(diary, {
    name: 'order_placed',
    channel: 'web',
    properties: message === undefined ? {} : { packer_message: message },
  });
  const orderedMs = diary.nowMs;
  const days = Math.max(0.4, skewed(diary.random, wait));
  const leavesMs = orderedMs + days * dayMs * between(diary.random, 0.3, 0.5);
  if (happens(diary, 0.74))
    writeAt(diary, orderedMs + between(diary.random, 1, 300) * minuteMs, {
      name: 'order_confirmation_opened',
      channel: 'mail',
    });
  writeAt(diary, leavesMs, { name: 'parcel_left', channel: 'packing' });
  if (message === 'yes' && happens(diary, 0.86))
    writeAt(diary, leavesMs + between(diary.random, 2, 200) * minuteMs, {
      name: 'packer_message_read',
      channel: 'text_message',
    });
  wonders(diary, { orderedMs, days, told: message === 'yes' });
  diary.nowMs = orderedMs + days * dayMs;
  const place = happens(diary, 0.64) ? 'pickup_point' : 'doorstep';
  write(diary, { name: 'parcel_delivered', channel: 'carrier', properties: { place } });
}

type Wait = { readonly orderedMs: number; readonly days: number; readonly told: boolean };

function wonders(diary: Diary, { orderedMs, days, told }: Wait): void {
  const moment = (): number => orderedMs + days * dayMs * between(diary.random, 0.25, 0.97);
  const looks = Math.floor(between(diary.random, 0, told ? 1.6 : 2.2) + Math.min(days, 9) * 0.12);
  for (let count = 0; count < looks; count += 1)
    writeAt(diary, moment(), { name: 'parcel_tracking_viewed', channel: 'carrier_site' });
  const asks = Math.min(0.55, 0.2 * (0.5 + (0.5 * days) / meanWaitDays)) * (told ? 0.5 : 1);
  if (!happens(diary, asks)) return;
  const askedMs = moment();
  const question = { name: 'care_contacted', properties: { reason: 'where_is_my_plant' } };
  writeAt(diary, askedMs, { ...question, channel: happens(diary, 0.7) ? 'phone' : 'mail' });
  if (happens(diary, 0.24))
    writeAt(diary, Math.min(askedMs + between(diary.random, 2, 20) * 60 * minuteMs, orderedMs + days * dayMs - 1), {
      ...question,
      channel: 'phone',
    });
}

function messageOf(diary: Diary): 'yes' | 'no' | undefined {
  if (diary.nowMs < diary.trialMs) return undefined;
  return happens(diary, 0.5) ? 'yes' : 'no';
}

function passes(diary: Diary, minutes: number): void {
  diary.nowMs += minutes * minuteMs;
}
