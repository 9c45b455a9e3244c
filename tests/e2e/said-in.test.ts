import { expect, it } from 'vitest';
import { englishFor } from '#tests/e2e/said-in.ts';

it('knows English from what the language says', () => {
  const isEnglish = englishFor('sv');
  expect(
    ['Export', 'New interaction', 'Review in 6 days', '2 findings', 'Map of Skapa ett hem'].filter(isEnglish),
  ).toEqual(['Export', 'New interaction', 'Review in 6 days', '2 findings', 'Map of Skapa ett hem']);
  expect(['Exportera', 'Genomgång om 6 dagar', 'Research', 'Anna', '12', 'Team'].filter(isEnglish)).toEqual([]);
});
