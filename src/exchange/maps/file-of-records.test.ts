import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#base/json.ts';
import { decide } from '#model/decide/decide.ts';
import { applyChanges } from '#model/document/change.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { FileImage } from '#exchange/maps/file-images.ts';
import { canonical } from '#exchange/maps/canonical.ts';
import { fileOfRecords } from '#exchange/maps/file-of-records.ts';
import { problemText } from '#exchange/maps/file-problem.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';
import { printStigFile } from '#exchange/maps/print-stig-file.ts';
import { recordsOfFile } from '#exchange/maps/records-of-file.ts';
import { anyStigFile } from '#exchange/maps/any-stig-file.ts';
import { type StigFile, stigFile } from '#exchange/maps/stig-file.ts';

const none: Records = new Map();

function read(file: string | object): StigFile {
  const parsed = parseStigFile(file);
  if (!parsed.ok) throw new Error(parsed.refusal.map(problemText).join('\n'));
  return parsed.value;
}

/** Imports as the product does: by the import command, decided on the document as it is, and bodies stored as JSON. */
function bringIn(kind: DocumentKind, id: string, at: { there?: Records; records: readonly AnyRecord[] }): Records {
  const there = at.there ?? none;
  const records = JSON.parse(JSON.stringify(at.records)) as AnyRecord[];
  const decision = decide({ id, kind, seq: 0, records: there }, { do: 'import', records: records as never });
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return applyChanges(there, decision.value);
}

function imported(file: StigFile, workspace: Records = none) {
  const made = recordsOfFile(file, { createId: () => 'made', workspace });
  return {
    ...made,
    journey: bringIn('journey', made.id, { records: made.journey }),
    workspace: bringIn('workspace', 'w', { there: workspace, records: made.workspace }),
    interviews: made.interviews.map(({ id, records }) => ({ id, records: bringIn('interview', id, { records }) })),
  };
}

const minimal = { format: 'stig-journey', version: 1, id: 'j', journey: { name: 'Find a home' } };

describe('a file brought in and written out again', () => {
  it('says the same as before, whatever it held', () => {
    fc.assert(
      fc.property(anyStigFile(), (generated) => {
        const file = read(generated);
        const back = fileOfRecords(imported(file));
        expect(back).toEqual(canonical({ id: 'made', ...(file as JsonObject) }, stigFile));
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes the second time', () => {
    fc.assert(
      fc.property(anyStigFile(), (generated) => {
        const first = printStigFile(fileOfRecords(imported(read(generated))));
        expect(printStigFile(fileOfRecords(imported(read(first))))).toBe(first);
      }),
      { numRuns: 30 },
    );
  });

  it('has the same bytes when the workspace knows it already', () => {
    fc.assert(
      fc.property(anyStigFile(), (generated) => {
        const first = imported(read(generated));
        const printed = printStigFile(fileOfRecords(first));
        const again = imported(read(printed), first.workspace);
        expect(again.reports.filter(({ about }) => about === 'differs-from-workspace')).toEqual([]);
        expect(printStigFile(fileOfRecords(again))).toBe(printed);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the bytes of the example journey', () => {
    const example = readFileSync(new URL('../../example/journey.en.json', import.meta.url), 'utf8');
    const images = (read(example).images ?? []) as FileImage[];
    const first = printStigFile(fileOfRecords({ ...imported(read(example)), images }));
    expect(JSON.parse(first)).toEqual(JSON.parse(example));
    expect(printStigFile(fileOfRecords({ ...imported(read(first)), images }))).toBe(first);
  });
});

describe('what is said of a point on a curve', () => {
  it('is said of the same point where the file is read, though points have no ids there', () => {
    const there = imported(read({ ...minimal, curves: [{ id: 'c', points: [{ feeling: -1 }, { feeling: 1 }] }] }));
    const high = [...there.journey.values()].find(({ body }) => body['feeling'] === 1);
    const renamed = new Map([...there.journey].filter(([id]) => id !== high?.id));
    renamed.set('p-made-here', { ...high, id: 'p-made-here' } as AnyRecord);
    const comment = {
      type: 'comment',
      id: 'said',
      order: 'a0',
      body: { on: { point: 'p-made-here' }, text: 'So high?' },
    };
    renamed.set('said', comment as AnyRecord);
    const again = imported(read(fileOfRecords({ ...there, journey: renamed })));
    const point = recordOf(again.journey, 'comment', 'said')?.body.on?.point;
    expect(again.journey.get(point ?? '')).toMatchObject({ type: 'point', body: { feeling: 1 } });
    expect(again.reports).toEqual([]);
  });
});

describe('a library that the workspace has already', () => {
  const file = read({
    ...minimal,
    interactions: [{ id: 'i', team: 't' }],
    library: { teams: [{ id: 't', name: 'Shop', floor: 2 }] },
  });
  const workspace: Records = new Map([['t', { type: 'team', id: 't', order: 'a0', body: { name: 'The shop' } }]]);

  it('stays as it is, and the file has its own back', () => {
    const there = imported(file, workspace);
    expect(there.workspace.get('t')?.body).toEqual({ name: 'The shop' });
    expect(there.reports).toMatchObject([{ about: 'differs-from-workspace', place: 'library.teams[0]', id: 't' }]);
    expect(fileOfRecords(there).library?.teams).toEqual([{ id: 't', name: 'Shop', floor: 2 }]);
  });

  it('wins as soon as somebody has written in it since', () => {
    const there = imported(file, workspace);
    const renamed: Records = new Map([['t', { type: 'team', id: 't', order: 'a0', body: { name: 'Shop floor' } }]]);
    expect(fileOfRecords({ ...there, workspace: renamed }).library?.teams).toEqual([{ id: 't', name: 'Shop floor' }]);
  });

  it('keeps its id when the file means something else by it', () => {
    const channel: Records = new Map([['t', { type: 'channel', id: 't', order: 'a0', body: { name: 'Phone' } }]]);
    const there = imported(file, channel);
    expect(there.reports).toMatchObject([{ about: 'id-taken-in-workspace', id: 't' }]);
    expect(fileOfRecords(there).library).toEqual({ teams: [{ id: 't', name: 'Shop', floor: 2 }] });
  });
});

describe('a journey that was made in Stig', () => {
  const record = (type: AnyRecord['type'], id: string, body: JsonObject): [string, AnyRecord] => [
    id,
    { type, id, order: 'a0', body },
  ];
  const journey: Records = new Map([
    record('journey', 'j', { name: 'Find a home' }),
    record('phase', 'p', { name: 'Dreams' }),
    record('interaction', 'i', { phase: 'p', touchpoint: 'tp' }),
  ]);
  const workspace: Records = new Map([
    record('touchpoint', 'tp', { name: 'The advert', owners: { professional: 'ada' } }),
    record('person', 'ada', { name: 'Ada', user: 'account-1' }),
    record('person', 'bo', { name: 'Bo' }),
    record('participant', 'u', { alias: 'P1', name: 'Her real name' }),
    record('participant', 'v', { alias: 'P2' }),
  ]);
  const interview: Records = new Map([
    record('interview', 'w', { journey: 'j', participant: 'u', source: { blob: 'b', name: 'n' } }),
  ]);
  const file = fileOfRecords({ journey, workspace, interviews: [{ id: 'w', records: interview }] });

  it('takes with it what it points at, and what that points at, and no more', () => {
    expect(file.library).toEqual({
      people: [{ id: 'ada', name: 'Ada' }],
      touchpoints: [{ id: 'tp', name: 'The advert', owners: { professional: 'ada' } }],
    });
  });

  it('leaves accounts, real names and where a transcript came from at home', () => {
    expect(file.research).toEqual({
      participants: [{ id: 'u', alias: 'P1' }],
      interviews: [{ id: 'w', participant: 'u' }],
    });
  });
});

describe('what a file holds that leads nowhere', () => {
  it('is reported with its place and kept', () => {
    const file = read({
      ...minimal,
      interactions: [{ id: 'i', phase: 'gone', channels: ['c'] }],
      curves: [{ id: 'c', points: [{ at: { interaction: 'x' } }] }],
    });
    const { reports } = recordsOfFile(file, { createId: () => 'made', workspace: none });
    expect(reports.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'interactions[0].phase: nothing has the id "gone"',
      'interactions[0].channels: "c" is a curve, not a channel',
      'curves[0].points[0].at.interaction: nothing has the id "x"',
    ]);
  });

  it('tells of words that are not where the file says they were said, and keeps them', () => {
    const transcript = 'Rut: Bussen kom aldrig den morgonen.';
    const excerpts = [
      { id: 'e1', interview: 'w', start: 5, end: 22, text: 'Bussen kom aldrig' },
      { id: 'e2', interview: 'w', start: 0, end: 17, text: 'Bussen kom aldrig' },
      { id: 'e3', interview: 'w', text: 'Bussen kom i tid' },
    ];
    const file = read({ ...minimal, research: { interviews: [{ id: 'w', transcript }], excerpts } });
    const { reports, interviews } = recordsOfFile(file, { createId: () => 'made', workspace: none });
    expect(reports.map(({ about, place, id }) => [about, place, id])).toEqual([
      ['excerpt-not-at-its-place', 'research.excerpts[1]', 'e2'],
      ['excerpt-not-at-its-place', 'research.excerpts[2]', 'e3'],
    ]);
    expect(interviews[0]?.records).toHaveLength(4);
  });
});
