import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { effect } from '#cli/effect.ts';
import { ran } from '#cli/ran.fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'stig-effect-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(text: string, ...flags: string[]) {
  const path = join(folder, 'groups.csv');
  await writeFile(path, text);
  return ran(effect, [path, ...flags]);
}

const rows = (group: string, yes: number, n: number): string[] =>
  Array.from({ length: n }, (_, at) => `${group},${at < yes ? 1 : 0}`);

describe('stig effect', () => {
  it('answers the interval of a published example as JSON', async () => {
    const text = ['group,value', ...rows('before', 1396, 3000), ...rows('after', 2422, 3461)].join('\n');
    const { code, stdout } = await run(text, '--json');
    const said = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(said.relative).toBeCloseTo(0.50386, 5);
    expect(said.se).toBeCloseTo(0.03386, 5);
    expect(said.low).toBeCloseTo(0.40098, 5);
    expect(said.high).toBeCloseTo(0.60675, 5);
    expect(said.n).toEqual({ before: 3000, after: 3461 });
    expect(said.method).toContain('tuned to 5000');
    expect(JSON.parse((await run(text, '--json', '--tuning', '10')).stdout).high).toBeGreaterThan(said.high);
  });

  it('reads a decimal comma, and says it in words for people', async () => {
    const { stdout } = await run('group;value\nnu;1,5\nnu;2,5\nsedan;3\nsedan;5\n');
    expect(stdout).toMatch(/^100\.0 % \(between -?\d/u);
    expect(stdout).toContain('nu: 2 · sedan: 2');
  });

  it('says what is wrong and where', async () => {
    expect(await run('a,b\n1,2')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('line 1: expected columns named group and value, got a, b'),
    });
    expect((await run('group,value\na,1\nb,many\n')).stderr).toContain('line 3: expected a number, got "many"');
    expect((await run('group,value\na,1\na,2\n')).stderr).toContain('expected two groups, got 1: a');
    expect((await run('group,value\na,1\na,2\nb,1\nb,2\nc,1\n')).stderr).toContain('expected two groups, got 3');
    expect((await run('group,value\na,0\na,0\nb,1\nb,1\n')).stderr).toContain('the mean of a is 0');
    expect((await run('group,value\na,1\nb,1\n')).stderr).toContain('at least two values');
    expect((await run('group,value\na,1\n"b,2\n')).stderr).toContain('quotation mark');
    expect(await run('group,value\na,1\n', '--tuning', 'much')).toMatchObject({ code: 2 });
    expect(await ran(effect, [])).toMatchObject({ code: 2 });
    expect(await ran(effect, [join(folder, 'none.csv')])).toMatchObject({ code: 1 });
  });
});
