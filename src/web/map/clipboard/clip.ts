import { plainOf } from '#base/rich-text.ts';
import { type Records, recordsOf } from '#model/document/document.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/** Things taken from a map, with what tells whether a reference means the same where they are put. */
export type Clip = {
  readonly workspace: string;
  readonly journey: string;
  readonly records: readonly AnyRecord[];
};

/** What is not taken by itself: it is part of something else, or it is what happened and not what is drawn. */
const kept: ReadonlySet<TypeName> = new Set(['journey', 'curve', 'point', 'review', 'silenced']);

/** What is chosen, with what lies in chosen phases and between chosen interactions; in the order of the map. */
export function clipOf(records: Records, ids: readonly string[]): AnyRecord[] {
  const taken = new Set(ids.filter((id) => records.has(id)));
  for (const { id, body } of recordsOf(records, 'interaction')) if (taken.has(body.phase ?? '')) taken.add(id);
  for (const { id, body } of recordsOf(records, 'transition'))
    if (taken.has(body.from ?? '') && taken.has(body.to ?? '')) taken.add(id);
  const types: TypeName[] = ['phase', 'interaction', 'transition'];
  const others = [...taken].flatMap((id) => records.get(id) ?? []).filter(({ type }) => !types.includes(type));
  const first = types.flatMap((type) => recordsOf(records, type).filter(({ id }) => taken.has(id)));
  return [...first, ...others].filter(({ type }) => !kept.has(type));
}

/** What a clip says to other programs: a line for each thing. */
export const plainClip = ({ records }: Clip): string =>
  records
    .map(({ body }) => [body['text'], body['name'], body['title'], body['meanwhile'], body['change']].find(isText))
    .filter((text) => text !== undefined)
    .map((text) => plainOf(text).replaceAll('\n', ' '))
    .join('\n');

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** What tells that HTML has a clip in it. */
export const clipMark = 'data-stig-clip';

/** The same as a list for programs that take formatting, with the whole clip in it for another map. */
export function clipToHtml(of: Clip): string {
  const list = document.createElement('ul');
  list.dataset['stigClip'] = JSON.stringify({ 'stig-clip': 1, ...of });
  for (const line of plainClip(of).split('\n')) list.append(listItem(line));
  return list.outerHTML;
}

function listItem(line: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = line;
  return item;
}
