import { expect, it } from 'vitest';
import { englishFor } from '#tests/e2e/said-in.ts';

it('knows English from what the language says', async () => {
  const isEnglish = await englishFor('sv');
  expect(
    ['Export', 'New interaction', 'Review in 6 days', 'Compass: 2', 'Map of Skapa ett hem'].filter(isEnglish),
  ).toEqual(['Export', 'New interaction', 'Review in 6 days', 'Compass: 2', 'Map of Skapa ett hem']);
  expect(['Palette', 'Start a workshop', 'Show the guide', 'Save', 'Lanes'].filter(isEnglish)).toEqual([
    'Start a workshop',
    'Show the guide',
    'Save',
    'Lanes',
  ]);
  expect(['Exportera', 'Genomgång om 6 dagar', 'Research', 'Anna', '12', 'Team'].filter(isEnglish)).toEqual([]);
});
