import { describe, expect, test } from 'vitest';
import { type AnyRecord } from '#model/document/records.ts';
import { decide } from '#model/decide/decide.ts';
import { applyChanges } from '#model/document/change.ts';
import type { Records } from '#model/document/document.ts';
import { clipOf, type Clip, plainClip } from '#web/map/clipboard/clip.ts';
import { parseClip } from '#web/map/clipboard/read-clip.ts';
import { pasteClip, type PasteTarget } from '#web/map/clipboard/paste-clip.ts';

const record = (type: AnyRecord['type'], id: string, body: AnyRecord['body'], order = 'a0'): AnyRecord => ({
  type,
  id,
  order,
  body,
});
const asMap = (all: readonly AnyRecord[]): Records => new Map(all.map((one) => [one.id, one]));

const here = asMap([
  record('journey', 'j1', { name: 'Here' }),
  record('phase', 'p1', { name: 'First' }, 'a0'),
  record('phase', 'p2', { name: 'Second' }, 'a1'),
  record(
    'interaction',
    'i1',
    { phase: 'p1', text: 'Pays', channels: ['web'], evidence: ['e1'], owners: { professional: 'anna' } },
    'a0',
  ),
  record('interaction', 'i2', { phase: 'p1', text: 'Waits' }, 'a1'),
  record('transition', 't1', { from: 'i1', to: 'i2', meanwhile: 'Wonders' }),
  record('moment', 'm1', { title: 'Alive?', places: [{ interaction: 'i2' }] }),
  record('opportunity', 'o1', { text: 'Tell them', place: { interaction: 'i2' }, moment: 'm1' }),
]);
const there = asMap([
  record('journey', 'j2', { name: 'There' }),
  record('phase', 'q1', { name: 'Other' }),
  record('interaction', 'k1', { phase: 'q1', text: 'Comes' }),
]);

const clip = (ids: readonly string[]): Clip => ({ workspace: 'w1', journey: 'j1', records: clipOf(here, ids) });

function paste(of: Clip, target: Partial<PasteTarget> = {}): { records: Records; made: readonly AnyRecord[] } {
  let n = 0;
  const whole = {
    workspace: 'w1',
    journey: 'j2',
    records: there,
    phase: 'q1',
    after: 'k1',
    createId: () => `new${(n += 1)}`,
    ...target,
  };
  const { commands, made } = pasteClip(of, whole);
  let { records } = whole;
  for (const command of commands) {
    const decided = decide({ id: whole.journey, kind: 'journey', seq: 0, records }, command);
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    records = applyChanges(records, decided.value);
  }
  return { records, made: made.flatMap((id) => records.get(id) ?? []) };
}

describe('Copy and paste', () => {
  test('takes what lies between the chosen interactions, and what lies in a chosen phase', () => {
    expect(clipOf(here, ['i2', 'i1']).map(({ id }) => id)).toEqual(['i1', 'i2', 't1']);
    expect(clipOf(here, ['i1']).map(({ id }) => id)).toEqual(['i1']);
    expect(clipOf(here, ['p1']).map(({ id }) => id)).toEqual(['p1', 'i1', 'i2', 't1']);
  });

  test('puts them in another journey with ids of their own, in their order, after what is chosen there', () => {
    const { made, records } = paste(clip(['i1', 'i2']));
    expect(made.map(({ body }) => body['text'] ?? body['meanwhile'])).toEqual(['Pays', 'Waits', 'Wonders']);
    expect(made[0]?.body).toMatchObject({
      phase: 'q1',
      channels: ['web'],
      evidence: ['e1'],
      owners: { professional: 'anna' },
    });
    expect(made[2]?.body).toMatchObject({ from: made[0]?.id, to: made[1]?.id });
    expect((records.get('k1')?.order ?? '') < (made[0]?.order ?? '')).toBe(true);
    expect((made[0]?.order ?? '') < (made[1]?.order ?? '')).toBe(true);
  });

  test('lets go of what another workspace does not have', () => {
    const { made } = paste({ ...clip(['i1']), workspace: 'w0' });
    expect(made[0]?.body).toEqual({ text: 'Pays', phase: 'q1', channels: [], evidence: [] });
  });

  test('keeps places and references within the same journey', () => {
    const { made } = paste(clip(['o1']), { journey: 'j1', records: here, phase: 'p2', after: undefined });
    expect(made[0]?.body).toEqual({ text: 'Tell them', place: { interaction: 'i2' }, moment: 'm1' });
  });

  test('gives what lost its place the one where it is put', () => {
    const { made } = paste(clip(['m1', 'o1']));
    expect(made[0]?.body).toEqual({ title: 'Alive?', places: [{ phase: 'q1', position: 0.5 }] });
    expect(made[1]?.body).toEqual({ text: 'Tell them', place: { phase: 'q1', position: 0.5 }, moment: made[0]?.id });
  });

  test('brings a phase with all that lies in it', () => {
    const { made } = paste(clip(['p1']));
    const [phase, pays] = made;
    expect(phase?.type).toBe('phase');
    expect(pays?.body['phase']).toBe(phase?.id);
  });

  test('says a line for each thing to other programs, and is read only if it is a clip', () => {
    expect(plainClip(clip(['p1']))).toBe('First\nPays\nWaits\nWonders');
    expect(parseClip(JSON.stringify({ 'stig-clip': 1, ...clip(['i1']) }))?.records[0]?.body).toEqual(
      here.get('i1')?.body,
    );
    expect(
      parseClip('{"stig-clip":1,"workspace":"w","journey":"j","records":[{"type":"virus","id":"x","body":{}}]}'),
    ).toBeUndefined();
    expect(parseClip('not json')).toBeUndefined();
  });
});
