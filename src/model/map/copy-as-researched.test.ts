import { describe, expect, it } from 'vitest';
import { decide } from '#model/decide/decide.ts';
import { applyChanges } from '#model/document/change.ts';
import { copyAsResearched } from '#model/map/copy-as-researched.ts';
import { pairJourneys } from '#model/map/pair-journeys.ts';
import type { AnyRecord } from '#model/document/records.ts';

const hypothesis = new Map(
  (
    [
      ['journey', 'h', { name: 'Move in', basis: 'hypothesis', primaryGoal: 'A home', trustUntil: '2026-01-01' }],
      ['phase', 'p1', { name: 'Deciding' }],
      ['interaction', 'i1', { phase: 'p1', text: 'Sees a flat', mark: { type: 'heart' }, touchpoint: 't' }],
      ['interaction', 'i2', { phase: 'p1', text: 'Sees a flat' }],
      ['transition', 't1', { from: 'i1', to: 'i2', meanwhile: 'p1' }],
      ['curve', 'c1', { of: 'customers' }],
      ['note', 'n1', { text: 'Ask about the stairs', at: { interaction: 'i2' } }],
    ] as const
  ).map(([type, id, body], n): [string, AnyRecord] => [id, { type, id, order: `a${n}`, body }]),
);

describe('a hypothesis journey made into a researched one', () => {
  let n = 0;
  const into = { id: 'r', name: 'Move in', createId: () => `new-${(n += 1)}`, today: '2026-05-01' };
  const copy = copyAsResearched(hypothesis, 'h', into);
  const body = (id: string) => copy.find((record) => record.id === id)?.body;

  it('takes along what customers do, not what they were believed to feel', () => {
    expect(copy.map(({ type }) => type)).toEqual([
      'journey',
      'phase',
      'interaction',
      'interaction',
      'transition',
      'note',
    ]);
    expect(body('new-2')).toEqual({ phase: 'new-1', text: 'Sees a flat', touchpoint: 't' });
    expect(body('new-4')).toEqual({ from: 'new-2', to: 'new-3', meanwhile: 'p1' });
    expect(body('new-5')).toEqual({ text: 'Ask about the stairs', at: { interaction: 'new-3' } });
  });

  it('is a journey of its own that knows what it is compared with', () => {
    expect(body('r')).toMatchObject({ basis: 'researched', comparedWith: 'h', snapshotDate: '2026-05-01' });
    expect(body('r')).not.toHaveProperty('trustUntil');
    const decision = decide({ id: 'r', kind: 'journey', seq: 0, records: new Map() }, { do: 'import', records: copy });
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
    const records = applyChanges(new Map(), decision.value);
    const { interactions } = pairJourneys({ believed: hypothesis, found: records }, body('r')?.['pairs'] as never);
    expect(interactions.map(({ believed, found, how }) => [believed?.id, found?.id, how])).toEqual([
      ['i1', 'new-2', 'hand'],
      ['i2', 'new-3', 'hand'],
    ]);
  });
});
