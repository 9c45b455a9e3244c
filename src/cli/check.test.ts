import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { check } from '#cli/check.ts';
import { ran } from '#cli/ran.fixture.ts';

const folder = await mkdtemp(join(tmpdir(), 'stig-check-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]) => ran(check, args);

async function file(name: string, content: object | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const owned = { professional: 'a', operational: 'b' };

const journey = (more: object = {}) => ({
  format: 'stig-journey',
  version: 1,
  id: 'j',
  journey: { name: 'Komma hem igen', language: 'sv', owners: owned },
  phases: [
    { id: 'p1', name: 'Är borta', involvesUs: false },
    { id: 'p2', name: 'Övervägande' },
  ],
  interactions: [
    { id: 'i1', phase: 'p1', text: 'Längtar', kind: 'indirect' },
    { id: 'i2', phase: 'p2', text: 'Vi skickar ut ett nyhetsbrev', kind: 'direct', owners: owned },
  ],
  ...more,
});

describe('stig check', () => {
  it('answers findings and language as JSON', async () => {
    const said = await run(await file('one.json', journey()), '--json', '--today', '2026-05-01');
    const { findings, language } = JSON.parse(said.stdout);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(language).toBe('sv');
    expect(findings).toContainEqual({
      rule: 'phase-is-funnel',
      place: { phase: 'p2' },
      severity: 'mend',
      message: '”Övervägande” är ett steg i vår säljtratt, inte i någons liv.',
      suggestion: expect.stringContaining('kunden'),
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'inside-out-wording', place: { interaction: 'i2' } }),
    );
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual(['rule', 'place', 'severity', 'message', 'suggestion']);
  });

  it('leaves out what has been silenced', async () => {
    const silenced = [{ rule: 'phase-is-funnel', place: { phase: 'p2' }, why: 'Så säger de' }];
    const said = await run(await file('silenced.json', journey({ silenced })), '--json');
    expect(JSON.parse(said.stdout).findings.map(({ rule }: { rule: string }) => rule)).not.toContain('phase-is-funnel');
  });

  it('answers a list for several files', async () => {
    const [a, b] = [await file('a.json', journey()), await file('b.json', journey())];
    const said = await run(a, b, '--json');
    expect(JSON.parse(said.stdout).map((one: { file: string }) => one.file)).toEqual([a, b]);
  });

  it('names the place of what is not valid, and says nothing else', async () => {
    const wrong = journey({ interactions: [{ id: 'i1', mark: { type: 'cloud', strength: 7 } }] });
    const said = await run(await file('wrong.json', wrong));
    expect(said).toMatchObject({ code: 1, stdout: '' });
    expect(said.stderr).toContain('interactions[0].mark.strength: expected 1 to 3, got 7');
  });

  it('tells of the others when one cannot be read', async () => {
    const good = await file('good.json', journey());
    const said = await run(join(folder, 'nowhere.json'), good);
    expect(said.code).toBe(1);
    expect(said.stderr).toContain('nowhere.json: there is no such file');
    expect(said.stdout).toContain('good.json');
  });

  it('says how it is asked', async () => {
    expect(await run()).toMatchObject({ code: 2, stdout: '' });
    expect((await run('x.json', '--today', 'soon')).stderr).toContain('--today: expected a day');
    expect((await run('x.json', '--loud')).stderr).toContain('usage: stig check');
  });

  it.each(['en', 'sv', 'nb'])('finds the two things planted in the example in %s', async (language) => {
    const path = fileURLToPath(new URL(`../example/journey.${language}.json`, import.meta.url));
    const said = await run(path, '--json', '--today', '2026-11-16');
    const { findings } = JSON.parse(said.stdout);
    expect(findings.map(({ rule, place }: { rule: string; place: object }) => ({ rule, place }))).toEqual([
      { rule: 'inside-out-wording', place: { interaction: 'green-i16' } },
      { rule: 'unowned', place: { interaction: 'green-i25' } },
    ]);
  });
});
