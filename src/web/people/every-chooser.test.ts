import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { chooserPlaces } from '#tests/e2e/places/choosers.ts';

const sources = join(import.meta.dirname, '..');

/** What chooses of the library in ways of its own, and where that is tried. */
const ownWays = {
  'library-choice.tsx': 'what all the others choose one with',
  'library-choices.tsx': 'what all the others choose several with',
  'owner-actions.ts': 'hands.test.ts',
  'use-mention.ts': 'comments.test.ts',
};

it('everything that chooses of the library is among the places that are walked', () => {
  const found: Record<string, number> = {};
  const own: string[] = [];
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (!/(?<!\.test)\.tsx?$/u.test(file)) continue;
    const text = readFileSync(join(sources, file), 'utf8');
    const choosers = text.match(/<LibraryChoices?\b/gu)?.length ?? 0;
    if (choosers > 0) found[basename(file)] = choosers;
    if (/\buseMakeable\(\w*'?\w+'?\)/u.test(text) && basename(file) !== 'use-makeable.ts') own.push(basename(file));
  }
  expect(found).toEqual(Object.assign({}, ...chooserPlaces.map(({ files }) => files)));
  expect(own.toSorted()).toEqual(Object.keys(ownWays));
});
