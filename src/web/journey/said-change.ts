import { plainOf } from '#base/rich-text.ts';
import { readPath } from '#base/json-path.ts';
import type { Change } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import { recordType } from '#model/document/records.ts';

/** What a gesture did, to be said in a line: to what first of all, and how many things more. */
export type SaidChange = {
  readonly did: 'added' | 'removed' | 'moved' | 'marked' | 'edited';
  readonly name: string;
  readonly more: number;
};

const mostLetters = 40;

/** The gist of changes, the way in which they are undone when `isBack`; nothing when there are none. */
export function saidChange(changes: readonly Change[], records: Records, isBack = false): SaidChange | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const things = new Set(changes.map(idOf));
  return { did: didOf(first, isBack), name: nameOf(first, records), more: things.size - 1 };
}

const idOf = (change: Change): string => (change.did === 'edited' ? change.id : change.record.id);

function didOf(change: Change, isBack: boolean): SaidChange['did'] {
  if (change.did !== 'edited') return (change.did === 'added') === isBack ? 'removed' : 'added';
  if (change.order || 'phase' in change.set) return 'moved';
  return 'mark' in change.set ? 'marked' : 'edited';
}

function nameOf(change: Change, records: Records): string {
  const record = change.did === 'edited' ? records.get(change.id) : change.record;
  if (!record) return '';
  const texts = recordType(record.type).texts.map((path) => readPath(record.body, path));
  const [text = ''] = texts.filter((value) => typeof value === 'string' && value !== '');
  const plain = plainOf(String(text)).replaceAll('\n', ' ');
  return plain.length > mostLetters ? `${plain.slice(0, mostLetters - 1).trimEnd()} …` : plain;
}
