import { describe, expect, it } from 'vitest';
import { problemText } from '#exchange/maps/file-problem.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';

const minimal = { format: 'stig-journey', version: 1, journey: { name: 'Find a home' } };

function faults(file: string | object): string[] {
  const parsed = parseStigFile(file);
  return parsed.ok ? [] : parsed.refusal.map(problemText);
}

const withText = (rest: string): string => `${JSON.stringify(minimal).slice(0, -1)},${rest}}`;

describe('a file in the open format', () => {
  it('is accepted with nothing but a name, and with keys that nobody knows', () => {
    expect(faults(minimal)).toEqual([]);
    expect(faults({ ...minimal, mood: { sky: 1 }, phases: [{ id: 'p"[]å', colour: null }] })).toEqual([]);
  });

  it.each([
    [
      { interactions: [{ id: 'a' }, { id: 'b', mark: { strength: 7 } }] },
      'interactions[1].mark.strength: expected 1 to 3, got 7',
    ],
    [
      { interactions: [{ id: 'a', mark: { type: 'hart' } }] },
      'interactions[0].mark.type: expected one of heart, cloud, got "hart"',
    ],
    [{ interactions: [{ text: 'x' }] }, 'interactions[0].id: is missing'],
    [{ phases: {} }, 'phases: expected a list, got an object'],
    [{ version: 2 }, 'version: expected 1, got 2'],
    [{ journey: { name: '' } }, 'journey.name: expected some text, got ""'],
    [
      { journey: { name: 'x', snapshotDate: '1 May' } },
      'journey.snapshotDate: expected a day such as 2026-05-01, got "1 May"',
    ],
    [
      { transitions: [{ id: 't', wait: { felt: '5 days' } }] },
      'transitions[0].wait.felt: expected a length of time such as P3D or PT4H, got "5 days"',
    ],
    [{ curves: [{ id: 'c', points: [{ feeling: -1.5 }] }] }, 'curves[0].points[0].feeling: expected -1 to 1, got -1.5'],
    [
      { research: { excerpts: [{ id: 'e', start: 1.5 }] } },
      'research.excerpts[0].start: expected a whole number from 0, got 1.5',
    ],
  ])('is refused with the place and what was expected there: %j', (part, fault) => {
    expect(faults({ ...minimal, ...part })).toEqual([fault]);
  });

  it('is refused with both places of an id that stands twice', () => {
    const twice = { ...minimal, phases: [{ id: 'x' }], library: { teams: [{ id: 'y' }, { id: 'x' }] } };
    expect(faults(twice)).toEqual([
      'library.teams[1].id: expected an id of its own, got "x" which phases[0].id has too',
    ]);
  });

  it('names the line where it is not JSON', () => {
    expect(faults('{\n  "format": "stig-journey",\n  "version": 1,,\n}')).toEqual([
      expect.stringMatching(/^line 3, column 16: this is not JSON: /u),
    ]);
    expect(faults('')).toEqual([expect.stringMatching(/^line 1, column 1: this is not JSON: /u)]);
    expect(faults('[]')).toEqual(['expected one object with "format": "stig-journey"']);
  });

  it('may begin with a byte order mark', () => {
    expect(faults(`\uFEFF${JSON.stringify(minimal)}`)).toEqual([]);
  });

  it('cannot reach into the program or say what no store keeps', () => {
    expect(faults(withText('"x":{"__proto__":{"polluted":true}}'))).toEqual([
      'x.__proto__: expected another name for this key',
    ]);
    expect(faults(withText('"constructor":{"prototype":{"polluted":true}}'))).toEqual([
      'constructor: expected another name for this key',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(faults(withText('"x":1e999'))).toEqual(['x: expected a number that fits in 64 bits']);
    expect(faults(withText('"x":"\\ud800"'))).toEqual([expect.stringContaining('broken character')]);
  });

  it('is refused in a moment when it is nested without end', () => {
    const deep = withText(`"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(faults(deep)).toEqual([expect.stringContaining('expected at most 64 values within each other')]);
  });

  it('of five megabytes is read', () => {
    const interactions = Array.from({ length: 20_000 }, (_, i) => ({
      id: `i${i}`,
      text: 'x'.repeat(240),
      evidence: [`e${i}`],
    }));
    const text = JSON.stringify({ ...minimal, interactions });
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(faults(text)).toEqual([]);
  });

  it('names fifty faults at most', () => {
    expect(faults({ ...minimal, phases: Array.from({ length: 99 }, () => ({})) })).toHaveLength(50);
  });
});
