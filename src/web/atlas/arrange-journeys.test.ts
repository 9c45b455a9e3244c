import { describe, expect, it } from 'vitest';
import { type AtlasBranch, arrangeJourneys, isNarrowed } from '#web/atlas/arrange-journeys.ts';
import { type AtlasSearch, nobody, parseAtlasSearch } from '#web/atlas/atlas-search.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';

const journey = (name: string, more: Partial<JourneySummary> = {}): JourneySummary => ({
  ...{ id: name, name, phases: 1, interactions: 0, hearts: 0, clouds: 0, moments: 0, voices: 0, unnamed: 0 },
  ...{ findings: 0, owners: {}, path: [], signs: [], teams: [], groups: [], updatedAt: '2026-11-01T00:00:00Z' },
  ...more,
});

const shown = (branches: readonly AtlasBranch[]): unknown[] =>
  branches.map(({ journey: { name }, episodes }) => (episodes.length === 0 ? name : [name, ...shown(episodes)]));

const arrange = (journeys: readonly JourneySummary[], search: AtlasSearch = {}): AtlasBranch[] =>
  arrangeJourneys(journeys, search, (a, b) => a.localeCompare(b, 'sv'));

const within = (whole: string) => ({ parent: { journey: whole } });

const moving = journey('Moving', {
  path: [
    { x: 0.1, feeling: 0.4 },
    { x: 0.6, feeling: -0.2 },
  ],
  owners: { professional: 'anna' },
  teams: ['shop'],
  nextReview: '2026-12-20',
  updatedAt: '2026-11-20T00:00:00Z',
});
const packing = journey('Packing', {
  ...within('Moving'),
  path: [{ x: 0.5, feeling: -0.9 }],
  owners: { operational: 'bo' },
  groups: ['first'],
  nextReview: '2026-11-12',
});
const learning = journey('Ä learning to swim', {
  path: [{ x: 0.5, feeling: -0.5 }],
  nextReview: '2026-12-01',
  updatedAt: '2026-11-29T00:00:00Z',
});
const bare = journey('A first idea');
const all = [moving, packing, learning, bare];

describe('Journeys in a list', () => {
  it('go by their names as the reader’s language sorts them, episodes under their whole', () => {
    expect(shown(arrange(all))).toEqual(['A first idea', ['Moving', 'Packing'], 'Ä learning to swim']);
  });

  it('stand where the nearest review, the deepest dip or the latest change under them is, those without one last', () => {
    expect(shown(arrange(all, { sort: 'review' }))).toEqual([
      ['Moving', 'Packing'],
      'Ä learning to swim',
      'A first idea',
    ]);
    expect(shown(arrange(all, { sort: 'dip' }))).toEqual([['Moving', 'Packing'], 'Ä learning to swim', 'A first idea']);
    expect(shown(arrange(all, { sort: 'changed' }))).toEqual([
      'Ä learning to swim',
      ['Moving', 'Packing'],
      'A first idea',
    ]);
    expect(shown(arrange([moving, learning, bare], { sort: 'dip' }))).toEqual([
      'Ä learning to swim',
      'Moving',
      'A first idea',
    ]);
  });

  it('are found by words in any order and by parts of words, whatever marks stand on letters, but not by scattered letters', () => {
    expect(shown(arrange(all, { words: 'SWIM a' }))).toEqual(['Ä learning to swim']);
    expect(shown(arrange(all, { words: 'ovi' }))).toEqual(['Moving']);
    expect(shown(arrange(all, { words: 'mvg' }))).toEqual([]);
  });

  it('are those of a team, a group, an owner of either kind, and those that nobody answers for', () => {
    expect(shown(arrange(all, { team: 'shop' }))).toEqual(['Moving']);
    expect(shown(arrange(all, { group: 'first' }))).toEqual(['Packing']);
    expect(shown(arrange(all, { owner: 'bo' }))).toEqual(['Packing']);
    expect(shown(arrange(all, { owner: nobody }))).toEqual(['A first idea', 'Ä learning to swim']);
    expect(shown(arrange(all, { owner: 'anna', words: 'packing' }))).toEqual([]);
  });

  it('say whose episode they are where that is left out, and only then that it is lost where it is', () => {
    const lost = journey('Left behind', within('gone'));
    expect(arrange([...all, lost], { words: 'packing' })).toMatchObject([{ whole: 'Moving', isLost: false }]);
    expect(arrange([...all, lost], { words: 'behind' })).toMatchObject([{ whole: undefined, isLost: true }]);
    const [, , whole] = arrange([...all, lost]);
    expect(whole).toMatchObject({ whole: undefined, isLost: false, episodes: [{ whole: undefined, isLost: false }] });
  });

  it('are all there where two say of each other that it is their whole', () => {
    const round = [journey('One', within('Other')), journey('Other', within('One'))];
    expect(shown(arrange(round))).toEqual(['One', 'Other']);
  });
});

describe('An address of journeys', () => {
  it('says what is looked for, also where that is a number, and leaves out what it does not know', () => {
    expect(parseAtlasSearch({ words: 2026, team: 'shop', owner: '', sort: 'dip', other: 'x' })).toEqual({
      words: '2026',
      team: 'shop',
      sort: 'dip',
    });
    expect(parseAtlasSearch({ sort: 'name', group: ['a'], words: undefined })).toEqual({});
    expect(parseAtlasSearch({ sort: 'toString' })).toEqual({});
  });

  it('leaves something out when it says more than an order', () => {
    expect(isNarrowed({ sort: 'dip' })).toBe(false);
    expect(isNarrowed({ owner: nobody })).toBe(true);
  });
});
