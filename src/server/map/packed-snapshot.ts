import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { StigDocument } from '#model/document.ts';
import { snapshotOf } from '#sync/snapshot.ts';

/** A document written out, plain and packed for the wire. */
export type PackedSnapshot = { readonly plain: Buffer; readonly gzip: Buffer };

const pack = promisify(gzip);
/** Quick rather than small: whoever opens the journey first waits for it. */
const level = 3;

/** Writes a document out once, however many ask for it, as long as it is the very same. */
export function createPackSnapshot(): (doc: StigDocument) => Promise<PackedSnapshot> {
  const packed = new WeakMap<StigDocument, Promise<PackedSnapshot>>();
  return (doc) => {
    const there = packed.get(doc) ?? packDocument(doc);
    packed.set(doc, there);
    return there;
  };
}

async function packDocument(doc: StigDocument): Promise<PackedSnapshot> {
  const plain = Buffer.from(JSON.stringify(snapshotOf(doc)));
  return { plain, gzip: await pack(plain, { level }) };
}
