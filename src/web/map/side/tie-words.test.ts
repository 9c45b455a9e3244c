import { describe, expect, it } from 'vitest';
import { cloud, interaction, record } from '#model/compass/testing/journey-sketch.ts';
import { createBacking } from '#model/research/backing.ts';
import { looseWords, takeBackWords, tieWords } from '#web/map/side/tie-words.ts';

const participant = record('participant', 'u', { alias: 'P1', consent: { scope: ['analyse'] } });
const backing = createBacking(
  {
    today: '2026-05-01',
    interviews: [{ id: 'w', participant: 'u' }],
    excerpts: [
      { id: 'here', interview: 'w', feeling: -1, place: { interaction: 'i' } },
      { id: 'away', interview: 'w', feeling: -1 },
    ],
  },
  new Map([['u', participant]]),
);

describe('tying words to a claim', () => {
  it('ties many in one step, those that were set aside too', () => {
    const claim = interaction('i', { mark: cloud, evidence: ['away'], setAside: ['here', 'x'] });
    expect(tieWords(claim, ['here', 'more'])).toEqual({
      do: 'edit',
      type: 'interaction',
      id: 'i',
      set: {
        evidence: { was: ['away'], is: ['away', 'here', 'more'] },
        setAside: { was: ['here', 'x'], is: ['x'] },
      },
    });
  });

  it('only unties what counts by hand alone, and sets aside what would count by itself', () => {
    const claim = interaction('i', { mark: cloud, evidence: ['away', 'here'] });
    expect(looseWords(claim, ['away'], backing)).toMatchObject({ set: { evidence: { is: ['here'] } } });
    expect(looseWords(claim, ['away'], backing)).not.toHaveProperty('set.setAside');
    expect(looseWords(claim, ['here'], backing)).toMatchObject({
      set: { evidence: { is: ['away'] }, setAside: { is: ['here'] } },
    });
    expect(looseWords(interaction('i', { mark: cloud }), ['here'], backing)).toMatchObject({
      set: { setAside: { was: [], is: ['here'] } },
    });
  });

  it('takes back what was set aside without tying it', () => {
    const claim = interaction('i', { mark: cloud, setAside: ['here', 'x'] });
    const command = takeBackWords(claim, ['here']);
    expect(command).toMatchObject({ set: { setAside: { was: ['here', 'x'], is: ['x'] } } });
    expect(command).not.toHaveProperty('set.evidence');
  });
});
