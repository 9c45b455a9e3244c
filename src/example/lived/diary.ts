import type { Random } from '#base/random.ts';
import type { ExampleEvent } from '#example/events.ts';

export type Note = {
  readonly name: string;
  readonly channel: string;
  readonly properties?: Readonly<Record<string, string>>;
};

/** One customer's time, and what is written down of it. */
export type Diary = {
  readonly random: Random;
  readonly customer: string;
  readonly group: string;
  /** From when every other order gets the packer's message. */
  readonly trialMs: number;
  readonly events: ExampleEvent[];
  nowMs: number;
};

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

export function write(diary: Diary, note: Note): void {
  writeAt(diary, diary.nowMs, note);
}

export function writeAt(diary: Diary, timeMs: number, note: Note): void {
  const { customer, group } = diary;
  diary.events.push({
    customer,
    name: note.name,
    timeMs: Math.round(timeMs),
    channel: note.channel,
    properties: { group, ...note.properties },
  });
}

export const happens = (diary: Diary, chance: number): boolean => diary.random() < chance;
