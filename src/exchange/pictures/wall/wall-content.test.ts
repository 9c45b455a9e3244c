import { expect, it } from 'vitest';
import type { BackstageContent, MapContent } from '#exchange/pictures/content/types.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { wallContent } from '#exchange/pictures/wall/wall-content.ts';
import { wallTitle } from '#exchange/pictures/wall/wall-title.ts';
import { pictureWords } from '#words/paper.ts';

const small = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const words = pictureWords('sv');

const bar = (id: string, kind: BackstageContent['kind'], more: Partial<BackstageContent>): BackstageContent => ({
  id,
  kind,
  name: undefined,
  text: '',
  start: 0,
  end: 1,
  ...more,
});

const wallWith = (more: Partial<MapContent>) => wallContent({ ...small, ...more }, words);

it('says what hurts most backstage in one sentence, with the team that is nearest to it', () => {
  const backstage = [
    bar('b1', 'team', { name: { id: 't1', name: 'Kansliet' }, end: 3 }),
    bar('b2', 'team', { name: { id: 't2', name: 'Veterinären' }, start: 1, end: 2 }),
    bar('b3', 'experience', { text: 'Det går bra.', start: 0, end: 0.2 }),
    bar('b4', 'experience', { text: 'Vi vet inget. Ingen ringer oss heller.', start: 1.2, end: 1.6 }),
  ];
  expect(wallWith({ backstage }).pain).toEqual({ text: '”Vi vet inget.”', by: 'Veterinären', x: 1.2 });
});

it('says nothing backstage where nobody there has said anything', () => {
  expect(wallWith({ backstage: [bar('b1', 'team', { text: 'Skriver papper' })] }).pain).toBeUndefined();
});

it('calls marked interactions by their short names, else by how they were told, and counts all', () => {
  const [first, second, third] = wallWith({}).phases;
  expect(first?.shorts).toEqual([]);
  expect(first?.all).toBe(1);
  expect(second?.shorts.map(({ name }) => name)).toEqual(['Får papper med fel', 'Somnar med valpen']);
  expect(third?.all).toBe(0);
});

it('is told in one sentence that names where it is hardest, and by the journey’s name where nobody has said', () => {
  expect(wallTitle(wallWith({}), small, words)).toContain('Hämtar hem');
  expect(wallTitle(wallWith({ curves: [] }), small, words)).toBe(small.name);
});
