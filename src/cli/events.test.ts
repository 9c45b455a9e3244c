import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, describe, expect, it } from 'vitest';

import { events } from '#cli/events.ts';
import { ran } from '#cli/ran.fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'stig-cli-events-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => ran(events, args);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const csv = `patient;handling;time
1;Registered;03.04.2024 08:00:00
1;Seen;03.04.2024 08:30:00
2;Registered;17.04.2024 09:00:00
2;Seen;17.04.2024 10:30:00
2;Seen;17.04.2024 11:30:00
3;Registered;tomorrow
`;

const summary = {
  events: 5,
  cases: 2,
  activities: { Seen: 3, Registered: 2 },
  start: { Registered: 2 },
  end: { Seen: 2 },
  dfg: [
    { from: 'Registered', to: 'Seen', n: 2, mean_s: 3600, median_s: 3600, min_s: 1800, max_s: 5400 },
    { from: 'Seen', to: 'Seen', n: 1, mean_s: 3600, median_s: 3600, min_s: 3600, max_s: 3600 },
  ],
  variants: 2,
  top_variants: [
    { activities: ['Registered', 'Seen'], n: 1 },
    { activities: ['Registered', 'Seen', 'Seen'], n: 1 },
  ],
  case_duration_s: { min: 1800, p25: 3600, median: 5400, mean: 5400, p75: 7200, max: 9000 },
  rework_cases: { Seen: 1 },
};

describe('stig events', () => {
  it('answers JSON for a CSV, says what it guessed and counts what it left out', async () => {
    const { code, stdout, stderr } = await run(await file('visits.csv.gz', gzipSync(csv)), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ...summary,
      skipped: [{ reason: 'time-unreadable', n: 1, sample: [{ line: 7, text: '3;Registered;tomorrow' }] }],
    });
    expect(stderr).toContain('guessed --case "patient" --activity "handling" --time "time"');
    expect(stderr).toContain('day-first');
    expect(stderr).toContain('no zone: read as UTC');
  });

  it('answers the same for the same log as XES, with nothing to guess', async () => {
    const rows = csv
      .trim()
      .split('\n')
      .slice(1, 6)
      .map((row) => row.split(';'));
    const xes = Object.entries(Object.groupBy(rows, ([patient = '']) => patient)).map(
      ([patient, visits]) =>
        `<trace><string key="concept:name" value="${patient}"/>${visits
          ?.map(
            ([, what, at = '']) =>
              `<event><string key="concept:name" value="${what}"/><date key="time:timestamp" value="2024-04-${at.slice(0, 2)}T${at.slice(11)}Z"/></event>`,
          )
          .join('')}</trace>`,
    );
    const { code, stdout, stderr } = await run(await file('visits.xes', `<log>${xes.join('')}</log>`), '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ ...summary, skipped: [] });
  });

  it('counts all events of an XES log, or the steps it is told and says how many it left out', async () => {
    const event = (step: string) =>
      `<event><string key="concept:name" value="A"/><date key="time:timestamp" value="2026-01-01"/><string key="lifecycle:transition" value="${step}"/></event>`;
    const inside = ['schedule', 'start', 'COMPLETE'].map(event).join('');
    const path = await file('steps.xes', `<log><trace><string key="concept:name" value="1"/>${inside}</trace></log>`);
    expect(JSON.parse((await run(path, '--json')).stdout)).toMatchObject({ events: 3, skipped: [] });
    const { stdout } = await run(path, '--json', '--step', 'complete', '--step', 'start');
    expect(JSON.parse(stdout)).toMatchObject({ events: 2, skipped: [{ reason: 'step-not-counted', n: 1 }] });
    expect(await run(await file('visits.csv', csv), '--step', 'complete')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--step is for XES'),
    });
  });

  it('reads the columns it is told, and is silent about them', async () => {
    const path = await file('odd.csv', 'a,b,c,d\nx,1,2024-01-01,u\ny,1,2024-01-02,u\n');
    const { stdout, stderr } = await run(
      path,
      '--json',
      '--case',
      'b',
      '--activity',
      'a',
      '--time',
      'c',
      '--time-format',
      'year-first',
    );
    expect(JSON.parse(stdout)).toMatchObject({ cases: 1, activities: { x: 1, y: 1 } });
    expect(stderr).toBe('');
  });

  it('measures in the world unless clocks are asked for as written', async () => {
    const path = await file(
      'clocks.csv',
      'case,activity,time\n1,A,2024-03-30T12:00:00+01:00\n1,B,2024-03-31T12:00:00+02:00\n',
    );
    const last = async (...flags: string[]) =>
      JSON.parse((await run(path, '--json', ...flags)).stdout).case_duration_s.max;
    expect(await last()).toBe(82_800);
    expect(await last('--zones', 'as-written')).toBe(86_400);
  });

  it('prints a table for people', async () => {
    const { stdout } = await run(await file('visits.csv', csv));
    expect(stdout).toContain('5 events · 2 cases · 2 variants');
    expect(stdout).toContain('1.0 h  Registered → Seen');
    expect(stdout).toContain('time-unreadable  line 7: 3;Registered;tomorrow');
  });

  it.each([
    [['no-such-file.csv'], 1, 'no-such-file.csv: there is no such file'],
    [['.'], 1, '.: cannot be read (EISDIR)'],
    [[], 2, 'no file given'],
    [['a.csv', '--nope'], 2, "Unknown option '--nope'"],
    [['a.csv', '--zones', 'mars'], 2, '--zones: expected as-written or exact, got mars'],
    [['a.csv', '--time-format', 'x'], 2, '--time-format: expected one of year-first'],
    [['a.csv', 'b.csv'], 2, 'one file at a time'],
  ])('refuses %j in a line', async (args, code, words) => {
    const answered = await run(...args);
    expect(answered.code).toBe(code);
    expect(answered.stderr.split('\n')[0]).toContain(words);
    expect(answered.stdout).toBe('');
  });

  it.each([
    ['empty.csv', '', 'the file is empty'],
    ['words.csv', 'hello\nworld\n', 'line 1: no columns found'],
    ['broken.xes', '<log>\n<trace>\n</log>', 'line 3: the XML is damaged'],
    ['cut.csv.gz', gzipSync(csv).subarray(0, 60), 'the gzip is damaged'],
    ['timeless.csv', 'case,activity\n1,A\n1,B\n', 'no column looks like the time; name it with --time'],
  ])('names what is wrong with %s', async (name, content, words) => {
    const { code, stderr } = await run(await file(name, content));
    expect(code).toBe(1);
    expect(stderr).toContain(`${name}: ${words}`);
  });

  it('names the columns there are when one is not', async () => {
    const { code, stderr } = await run(await file('visits.csv', csv), '--case', 'customer');
    expect(code).toBe(1);
    expect(stderr).toContain('--case: no column "customer"; there are patient, handling, time');
  });
});
