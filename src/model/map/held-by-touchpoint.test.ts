import { describe, expect, it } from 'vitest';
import type { Records } from '#model/document/document.ts';
import { asHeld, localAgain, touchpointOf, withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import type { AnyRecord } from '#model/document/records.ts';

const recordsOf = (...records: AnyRecord[]): Records => new Map(records.map((record) => [record.id, record]));

const library = recordsOf({
  type: 'touchpoint',
  id: 't',
  order: 'a0',
  body: { name: 'The care card', owners: { professional: 'eva' }, channels: ['card'] },
});
const own = { text: 'Reads it', touchpoint: 't', channels: ['mail'], team: 'shop' };

describe('an interaction that is one of a touchpoint of the library', () => {
  it('has what the touchpoint says, and its own where that says nothing', () => {
    expect(asHeld(own, library)).toEqual({
      ...own,
      owners: { professional: 'eva' },
      channels: ['card'],
    });
  });

  it('keeps its own while the touchpoint is lost', () => {
    expect(asHeld({ ...own, touchpoint: 'gone' }, library)).toEqual({ ...own, touchpoint: 'gone' });
  });

  it('is local again with the values it was read with', () => {
    expect(localAgain(own, { name: 'The care card', channels: ['card'] })).toEqual({
      text: 'Reads it',
      channels: ['card'],
      team: 'shop',
    });
  });

  it('gives the library what it knows itself', () => {
    expect(touchpointOf(own, 'Reads it')).toEqual({ name: 'Reads it', channels: ['mail'], team: 'shop' });
  });

  it('changes nothing else of the journey, nor anything where nothing is shared', () => {
    const alone = { type: 'interaction', id: 'i2', order: 'a1', body: { text: 'Alone' } } as const;
    const journey = recordsOf({ type: 'interaction', id: 'i1', order: 'a0', body: own }, alone);
    expect(withTouchpoints(journey, library).get('i1')?.body['channels']).toEqual(['card']);
    expect(withTouchpoints(journey, library).get('i2')).toBe(alone);
    expect(withTouchpoints(recordsOf(alone), library).get('i2')).toBe(alone);
    const nothing = recordsOf(alone);
    expect(withTouchpoints(nothing, library)).toBe(nothing);
  });
});
