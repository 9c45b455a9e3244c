import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { StigDocument } from '#model/document/document.ts';
import { type SpokenOf, withheldIn, type WordReader } from '#model/research/seen-words.ts';
import { sightOfWords } from '#model/access/sight.ts';
import { seeRecords } from '#sync/seen.ts';
import { snapshotOf } from '#sync/snapshot.ts';

/** A document written out, plain and packed for the wire. */
export type PackedSnapshot = { readonly plain: Buffer; readonly gzip: Buffer };

const pack = promisify(gzip);
/** Quick rather than small: whoever opens the journey first waits for it. */
const level = 3;

type Reading = { readonly by: WordReader; readonly spokenOf: SpokenOf };

/** Writes a document out once, however many ask for it, as long as it is the very same and the same words of it are read. */
export function createPackSnapshot(): (doc: StigDocument, reading: Reading) => Promise<PackedSnapshot> {
  const packed = new WeakMap<StigDocument, Map<string, Promise<PackedSnapshot>>>();
  return (doc, reading) => {
    const withheld = withheldIn(doc.records, reading.by, reading.spokenOf);
    const key = withheld === '' ? '' : `${JSON.stringify(reading.by.reader)} ${withheld}`;
    const ofDoc = packed.get(doc) ?? new Map<string, Promise<PackedSnapshot>>();
    packed.set(doc, ofDoc);
    const there = ofDoc.get(key) ?? packDocument(doc, reading);
    ofDoc.set(key, there);
    return there;
  };
}

async function packDocument(doc: StigDocument, { by, spokenOf }: Reading): Promise<PackedSnapshot> {
  const whole = snapshotOf(doc);
  const records = seeRecords(whole.records, sightOfWords(by, spokenOf));
  const plain = Buffer.from(JSON.stringify({ ...whole, records }));
  return { plain, gzip: await pack(plain, { level }) };
}
