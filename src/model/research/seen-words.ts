import { type Records, recordsOf } from '#model/document/document.ts';
import type { RecordType } from '#model/record/record-type.ts';
import { type AnyRecord, recordType, recordTypes, type TypeName } from '#model/document/records.ts';
import type { ConsentNow } from '#model/research/consent.ts';
import { mayRead, type Reader } from '#model/research/may-read.ts';

/** Whose words they are: what these agreed to, and the interviews in which they spoke. */
export type Voice = { readonly consent: ConsentNow; readonly interviews: readonly string[] };

/** Finds whose words a record holds; nothing where they are nobody's, or nobody's any more. */
export type SpokenOf = (record: Pick<AnyRecord, 'type' | 'id' | 'body'>) => Voice | undefined;

export const nobodySpoke: SpokenOf = () => undefined;

/** Who reads, and for which interviews they have lately said why they must. */
export type WordReader = { readonly reader: Reader; readonly reads?: ReadonlySet<string> | undefined };

/** Where people's words stand in records of a type, by key; nothing where it holds none. */
export function wordKeysOf(type: TypeName): RecordType['words'] | undefined {
  const { words } = recordType(type);
  return Object.keys(words).length === 0 ? undefined : words;
}

const none: readonly string[] = [];

/** The keys of a record that somebody may not read, whether something stands in them or not. */
export function hiddenKeys(
  record: Pick<AnyRecord, 'type' | 'id' | 'body'>,
  { reader, reads }: WordReader,
  spokenOf: SpokenOf,
): readonly string[] {
  const keys = wordKeysOf(record.type);
  if (!keys) return none;
  const voice = spokenOf(record);
  const isOpen = voice?.interviews.some((interview) => reads?.has(interview)) ?? false;
  const hidden = Object.entries(keys).filter(([, material]) => {
    const answer = mayRead({ material, reader, consent: voice?.consent });
    return answer.may !== 'yes' && !(answer.may === 'with-reason' && isOpen);
  });
  return hidden.length === 0 ? none : hidden.map(([key]) => key);
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== '';

/** Tells which records words are kept from somebody in, so that two can compare whether they see the same; empty where none are. */
export const withheldIn = (records: Records, by: WordReader, spokenOf: SpokenOf): string =>
  keyOf(inWords(records).filter((record) => hiddenKeys(record, by, spokenOf).some((key) => isSaid(record.body[key]))));

/** The same, told by the records as they came to somebody. */
export const withheldKey = (records: Records): string => keyOf(inWords(records).filter(({ withheld }) => withheld));

const typesWithWords = (): TypeName[] =>
  Object.values(recordTypes).flatMap(({ type }) => (wordKeysOf(type) ? [type] : []));

const inWords = (records: Records): AnyRecord[] =>
  typesWithWords().flatMap((type) => recordsOf(records, type) as readonly AnyRecord[]);

const keyOf = (records: readonly AnyRecord[]): string =>
  records.length === 0
    ? ''
    : `${records.length}.${(records.reduce((sum, { id }) => sum + markOf(id), 0) % 2 ** 48).toString(36)}`;

/** A mark of a text that differs from others', summed up in any order. */
function markOf(text: string): number {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (a >>> 0) * 2 ** 16 + ((b >>> 0) & 0xffff);
}
