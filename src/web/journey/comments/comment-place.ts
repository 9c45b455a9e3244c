import { recordOf, type Records } from '#model/document/document.ts';
import { placeName } from '#web/journey/place-names.ts';
import type { commentWords } from '#words/comments.ts';

type OnKey = Extract<keyof typeof commentWords, `on-${string}`>;

/** What kind of thing a comment is about, as a key of the words; `undefined` for the whole journey. */
export function kindOfPlace(records: Records, target: string): OnKey | undefined {
  const type = records.get(target)?.type;
  if (type === 'journey') return undefined;
  return kinds.find((key) => key === `on-${type}`) ?? 'on-other';
}

const kinds: readonly OnKey[] = [
  'on-phase',
  'on-interaction',
  'on-transition',
  'on-curve',
  'on-point',
  'on-quote',
  'on-moment',
  'on-backstage',
  'on-opportunity',
  'on-experiment',
  'on-measure',
  'on-job',
  'on-review',
  'on-prototype',
  'on-narrative',
  'on-note',
];

/** The words of what a comment is about, where it has any of its own. */
export function wordsOfPlace(records: Records, target: string): string {
  const record = records.get(target);
  if (!record) return '';
  if (record.type === 'transition') return placeName(records, { transition: target }) ?? '';
  if (record.type === 'point') return placeName(records, recordOf(records, 'point', target)?.body.at) ?? '';
  const { name, text, title, change, want } = record.body;
  return [name, text, title, change, want].find((words) => typeof words === 'string') ?? '';
}
