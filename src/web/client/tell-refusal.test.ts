import { describe, expect, it } from 'vitest';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { otherKinds } from '#exchange/maps/other-format.ts';
import { fileProblem, fileProblemCodes } from '#exchange/maps/file-problem.ts';
import { type EventFileRefusal, otherFormats } from '#exchange/events/refusal.ts';
import type { TranscriptProblem } from '#exchange/transcripts/transcript.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import { problemOf } from '#server/http/problem.ts';
import { transcriptRefusal } from '#server/research/transcript-refusal.ts';
import { fileFaults } from '#web/client/tell-refusal.ts';
import { refusalWords } from '#words/refusals.ts';
import { languages } from '#base/languages.ts';

type Of<Refusal extends { readonly code: string }> = {
  readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }>;
};

/** One of each, with what it knows of the place; the types hold that none is missing. */
const events: Of<EventFileRefusal> = {
  'file-empty': { code: 'file-empty' },
  'file-too-large': { code: 'file-too-large', limitBytes: 7 * 2 ** 20 },
  'unpacked-too-large': { code: 'unpacked-too-large', limitBytes: 7 * 2 ** 20 },
  'other-format': { code: 'other-format', format: 'rar' },
  'gzip-broken': { code: 'gzip-broken', problem: 'unexpected end' },
  'xml-broken': { code: 'xml-broken', line: 7, problem: 'unclosed tag: trace · event' },
  'xml-too-deep': { code: 'xml-too-deep', line: 7, limit: 99 },
  'xml-declares-a-document-type': { code: 'xml-declares-a-document-type', line: 7 },
  'xml-is-no-event-log': { code: 'xml-is-no-event-log', element: 'svg7' },
  'row-too-long': { code: 'row-too-long', line: 7, limit: 99 },
  'header-too-long': { code: 'header-too-long', limit: 7 },
  'too-many-columns': { code: 'too-many-columns', limit: 7 },
  'no-columns': { code: 'no-columns' },
  'column-not-guessed': { code: 'column-not-guessed', role: 'case' },
  'column-not-found': { code: 'column-not-found', role: 'case', column: 'kund 7', header: ['tid', 'steg'] },
  'time-format-not-guessed': { code: 'time-format-not-guessed', column: 'tid', sample: 'kl. 7' },
};

const transcripts: Of<TranscriptProblem> = {
  'file-empty': { code: 'file-empty' },
  'file-too-large': { code: 'file-too-large', limitBytes: 7 * 2 ** 20 },
  'text-too-long': { code: 'text-too-long', limitCharacters: 7 },
  'kind-not-read': { code: 'kind-not-read', kind: 'rtf' },
  'name-says-otherwise': { code: 'name-says-otherwise', says: 'docx', is: 'txt' },
  'unpacked-too-large': { code: 'unpacked-too-large', limitBytes: 7 * 2 ** 20 },
  'docx-broken': { code: 'docx-broken', problem: 'it holds no word' },
  'captions-broken': { code: 'captions-broken', kind: 'vtt' },
};

const told = (refusal: Parameters<typeof problemOf>[0]) =>
  languages.map((language) => fileFaults(problemOf(refusal), language)?.join(' / '));

function expectWords(said: readonly (string | undefined)[], values: readonly string[]): void {
  expect(new Set(said).size, said.join(' | ')).toBe(languages.length);
  for (const words of said) {
    expect(words).not.toMatch(/[{}]|undefined/u);
    for (const value of values) expect(words).toContain(value);
  }
}

describe('why a file was not taken', () => {
  it.each(Object.values(events))('is said of events in every language, with its line or column: $code', (refusal) => {
    const places = [
      ...('line' in refusal ? [`${refusal.line}`] : []),
      ...('column' in refusal ? [refusal.column] : []),
      ...('limitBytes' in refusal ? ['7'] : []),
    ];
    expectWords(told(eventFileRefusal(refusal)), places);
  });

  it.each(Object.values(transcripts))('is said of transcripts in every language: $code', (refusal) => {
    const about = 'kind' in refusal ? [refusal.kind] : 'says' in refusal ? [refusal.says, refusal.is] : [];
    expectWords(told(transcriptRefusal(refusal)), about);
  });

  it('is said of a journey in every language, each fault at its place', () => {
    const parsed = parseStigFile({
      format: 'stig-journey',
      version: 1,
      journey: { name: 7 },
      phases: [{ id: 'p1' }, { id: 'p1' }],
      interactions: [{ id: 'i1', mark: { type: 'heart', strength: 7 } }],
    });
    const problems = parsed.ok ? [] : parsed.refusal;
    for (const language of languages) {
      const faults = fileFaults(problemOf({ code: 'not-valid', problems }), language) ?? [];
      expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
        'journey.name',
        'interactions[0].mark.strength',
        'phases[1].id',
      ]);
    }
    expect(fileFaults(problemOf({ code: 'not-valid', problems }), 'sv')).toContain(
      'interactions[0].mark.strength: här ska ett tal från 1 till 3 stå, inte 7',
    );
  });

  it.each(fileProblemCodes)('has words for every fault of a journey: %s', (code) => {
    const values = {
      got: '7',
      least: 1,
      most: 3,
      options: 'a, b',
      value: '1',
      id: 'p1',
      first: 'id',
      line: 3,
      column: 4,
    };
    const problem = fileProblem(code, 'phases[1]', { message: 'no', ...values, is: 'table' });
    const said = told({ code: 'not-valid', problems: [problem] });
    expectWords(said, code === 'belongs-elsewhere' ? [] : ['phases[1]: ']);
  });

  it.each([...otherKinds.map((is) => ['belongs-elsewhere', is]), ...otherFormats.map((is) => ['other-format', is])])(
    'names what else a file is: %s %s',
    (code, is) => {
      const detail = `${code} · ${code === 'other-format' ? 'format' : 'is'} ${is}`;
      const said = languages.map(
        (language) => fileFaults(problemOf({ code: 'unreadable-file', detail }), language)?.[0],
      );
      expectWords(said, []);
    },
  );

  it('is left to others where it is no file’s', () => {
    expect(fileFaults(problemOf({ code: 'may-not' }), 'en')).toBeUndefined();
    expect(Object.keys(refusalWords).length).toBeGreaterThan(45);
  });
});
