import { describe, expect, it } from 'vitest';
import type { NewShareBody, ShareOfJourney } from '#protocol/http/shares.ts';
import { isAsWanted } from '#web/journey/out/is-as-wanted.ts';

const now = Date.parse('2026-11-30T12:00:00Z');
const wanted: NewShareBody = {
  parts: ['quotes', 'pictures'],
  frames: [],
  isPinned: false,
  view: 'map',
  until: '2026-12-30',
};
const link: ShareOfJourney = {
  id: 's',
  created: '2026-11-28T12:00:00.000Z',
  until: '2026-12-28T23:59:59.999Z',
  hasPassword: false,
  isPinned: false,
  view: 'map',
  parts: ['pictures', 'quotes'],
  frames: [],
  opened: undefined,
  openings: 0,
};

describe('a link that is there already', () => {
  it('is used again where it shows the same for about as long', () => {
    expect(isAsWanted(link, wanted, now)).toBe(true);
  });

  it('is not used where it shows more, less, another view or another state', () => {
    const others: Partial<ShareOfJourney>[] = [
      { parts: ['quotes', 'pictures', 'owners'] },
      { parts: ['quotes'] },
      { parts: ['quotes', 'owners'] },
      { frames: ['*'] },
      { view: 'work' },
      { isPinned: true },
      { hasPassword: true },
    ];
    expect(others.filter((other) => isAsWanted({ ...link, ...other }, wanted, now))).toEqual([]);
  });

  it('is not used where it ends soon, or opens longer than is wanted', () => {
    const untils = ['2026-12-10T23:59:59.999Z', '2026-12-31T23:59:59.999Z', undefined];
    expect(untils.filter((until) => isAsWanted({ ...link, until }, wanted, now))).toEqual([]);
  });

  it('is not used for somebody who asks for a password or for the state of today', () => {
    expect(isAsWanted(link, { ...wanted, password: 'blueberry' }, now)).toBe(false);
    expect(isAsWanted({ ...link, isPinned: true }, { ...wanted, isPinned: true }, now)).toBe(false);
  });
});
