import { describe, expect, it } from 'vitest';
import { decide } from '#model/decide/decide.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';

const quote = (more: Partial<AnyRecord>): AnyRecord =>
  ({ type: 'quote', id: 'q', order: 'a1', body: { at: { interaction: 'i' } }, ...more }) as AnyRecord;

const documentWith = (...records: AnyRecord[]): StigDocument => ({
  ...{ id: 'j', kind: 'journey', seq: 1 },
  records: new Map(records.map((record) => [record.id, record])),
});

describe('removing', () => {
  it('leaves alone whose words cannot be read now: what would be put back could have none', () => {
    const doc = documentWith(quote({ erased: true, keyMissing: true }));
    expect(decide(doc, { do: 'remove', type: 'quote', id: 'q' })).toEqual({
      ok: false,
      refusal: { code: 'words-missing', id: 'q' },
    });
  });

  it('takes away whose words are gone for good', () => {
    const doc = documentWith(quote({ erased: true }));
    expect(decide(doc, { do: 'remove', type: 'quote', id: 'q' })).toMatchObject({ ok: true });
  });
});
