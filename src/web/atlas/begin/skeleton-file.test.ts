import { describe, expect, it } from 'vitest';
import { languages } from '#base/languages.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { skeletonFile } from '#web/atlas/begin/skeleton-file.ts';
import { blankPaperWords } from '#words/blank-paper.ts';

describe.each(languages)('A map of questions in %s', (language) => {
  let made = 0;
  const into = { language, today: '2026-05-01', createId: () => `id-${(made += 1)}` };
  const file = skeletonFile({ name: 'Get a hearing aid' }, into, (word) => blankPaperWords[word][language]);

  it('is a file in the open format, with a question at each place and nobody’s words', () => {
    expect(parseStigFile(JSON.stringify(file))).toMatchObject({ ok: true });
    const [asked, ...others] = (file as { phases: object[] }).phases;
    const tooLong = { ...file, phases: [{ ...asked, prompt: `${'why '.repeat(60)}?` }, ...others] };
    expect(parseStigFile(JSON.stringify(tooLong))).toMatchObject({
      ok: false,
      refusal: [{ place: 'phases[0].prompt' }],
    });
    const { phases, interactions } = file as Record<
      'phases' | 'interactions',
      { prompt: string; name?: string; text?: string }[]
    >;
    expect([phases.length, interactions.length]).toEqual([6, 18]);
    expect([...phases, ...interactions].every(({ prompt }) => prompt.endsWith('?'))).toBe(true);
    expect([...phases, ...interactions].some(({ name, text }) => Boolean(name) || Boolean(text))).toBe(false);
  });
});
