import { describe, expect, test } from 'vitest';
import { stigFile } from '#exchange/maps/stig-file.ts';
import { recordsOfFile } from '#exchange/maps/records-of-file.ts';
import { compass } from '#model/compass/compass.ts';
import { viewOfRecords } from '#model/compass/view-of-records.ts';
import { stepsOf } from '#model/compass/steps.ts';
import { templateFile } from '#web/atlas/begin/template-file.ts';
import { templates } from '#web/atlas/begin/templates/templates.ts';
import { languages } from '#base/languages.ts';

/** What a journey that nobody has researched honestly lacks. */
const honest = new Set([
  'hypothesis',
  'few-interviews',
  'unowned',
  'no-rhythm',
  'curve-unexplained',
  'moments-of-truth-count',
]);

function createIds() {
  let n = 0;
  return () => `id${(n += 1)}`;
}

function viewOf(template: (typeof templates)[number], language: (typeof languages)[number]) {
  const file = templateFile(
    template,
    {},
    { language, today: '2026-05-01', channels: new Map(), createId: createIds() },
  );
  const read = recordsOfFile(stigFile.parse(file), { createId: createIds(), workspace: new Map() });
  expect(read.reports).toEqual([]);
  return viewOfRecords({ journey: read.journey, workspace: read.workspace, interviews: [], today: '2026-05-01' });
}

describe.each(templates.map((template) => ({ id: template.id, template })))('The template $id', ({ template }) => {
  test.each(languages)('says nothing that the compass minds, in %s, but that nobody was asked', (language) => {
    const { findings } = compass(viewOf(template, language));
    expect(findings.filter(({ rule }) => !honest.has(rule)).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      [],
    );
    expect(findings.map(({ rule }) => rule)).toContain('hypothesis');
  });

  test('begins before us and ends after us, with phases before, during and after', () => {
    expect(template.phases.at(0)?.isWithout).toBe(true);
    expect(new Set(template.phases.map(({ stretch }) => stretch))).toEqual(new Set(['before', 'during', 'after']));
    expect(template.phases.some(({ isWithout }) => !isWithout)).toBe(true);
  });

  test('is a hypothesis: a curve and cards, but no marks, quotes or moments that nobody has told of', () => {
    const states = stepsOf(viewOf(template, 'en')).map(({ state }) => state);
    expect(states[0]).toBe('there');
    expect(states[2]).toBe('there');
    expect(states[4]).toBe('there');
    expect([1, 3, 5, 6, 7, 8, 9].map((at) => states[at])).toEqual(Array(7).fill('not-begun'));
  });

  test('is written in full in every language', () => {
    for (const phase of template.phases)
      for (const words of [phase.name, phase.doing, phase.goal, ...phase.interactions.map(({ text }) => text)])
        expect(new Set(languages.map((language) => words[language])).size).toBe(3);
  });
});
