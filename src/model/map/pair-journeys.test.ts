import { describe, expect, it } from 'vitest';
import type { Records } from '#model/document/document.ts';
import { misconceptions } from '#model/map/misconceptions.ts';
import { createBacking } from '#model/research/backing.ts';
import { pairJourneys } from '#model/map/pair-journeys.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

const records = (...rows: readonly (readonly [TypeName, string, object])[]): Records =>
  new Map(
    rows.map(([type, id, body], n): [string, AnyRecord] => [
      id,
      { type, id, order: `a${String(n).padStart(2, '0')}`, body: body as AnyRecord['body'] },
    ]),
  );

const believed = records(
  ['phase', 'b1', { name: 'Choosing a plant' }],
  ['phase', 'b2', { name: 'Becoming a member' }],
  ['phase', 'b3', { name: 'Waiting for the parcel' }],
  ['interaction', 'bi1', { phase: 'b1', text: 'Compares plants by their photos', mark: { type: 'heart' } }],
  ['interaction', 'bi2', { phase: 'b2', text: 'Registers an account' }],
  ['interaction', 'bi3', { phase: 'b3', text: 'Gets a mail', touchpoint: 't-tracking', mark: { type: 'cloud' } }],
  ['interaction', 'bi4', { phase: 'b3', text: 'Unpacks the parcel' }],
);
const found = records(
  ['phase', 'f0', { name: 'Living with bare windows' }],
  ['phase', 'f1', { name: 'Choosing and ordering' }],
  ['phase', 'f3', { name: 'Waiting and unpacking' }],
  [
    'interaction',
    'fi0',
    { phase: 'f0', text: 'Carries out what died', mark: { type: 'cloud' }, evidence: ['e1', 'e2'] },
  ],
  [
    'interaction',
    'fi1',
    { phase: 'f1', text: 'Compares small photos of plants', mark: { type: 'cloud' }, evidence: ['e3'] },
  ],
  [
    'interaction',
    'fi3',
    { phase: 'f3', text: 'Cannot tell where it is', touchpoint: 't-tracking', mark: { type: 'cloud' } },
  ],
  ['interaction', 'fi4', { phase: 'f3', text: 'Opens it: alive', mark: { type: 'heart' }, evidence: ['e4'] }],
);

const ids = (
  pairs: readonly { believed?: { id: string } | undefined; found?: { id: string } | undefined; how: string }[],
) => pairs.map(({ believed: b, found: f, how }) => [b?.id ?? '–', f?.id ?? '–', how].join(' '));

const heardOf = (...ids: string[]) =>
  createBacking(
    { today: '2026-05-01', interviews: [{ id: 'w' }], excerpts: ids.map((id) => ({ id, interview: 'w' })) },
    new Map(),
  );

describe('two journeys laid over each other', () => {
  const paired = pairJourneys({ believed, found }, [{ found: 'fi4', believed: 'bi4' }]);

  it('pairs interactions as people said, by touchpoint, and by their words', () => {
    expect(ids(paired.interactions)).toEqual([
      '– fi0 alone',
      'bi1 fi1 words',
      'bi2 – alone',
      'bi3 fi3 touchpoint',
      'bi4 fi4 hand',
    ]);
  });

  it('pairs phases by their words and by what happens in them', () => {
    expect(ids(paired.phases)).toEqual(['– f0 alone', 'b1 f1 words', 'b2 – alone', 'b3 f3 words']);
  });

  it('lets a person say that two are not the same', () => {
    const apart = pairJourneys({ believed, found }, [{ found: 'fi1' }]);
    expect(ids(apart.interactions)).toContain('– fi1 hand');
    expect(ids(apart.interactions)).toContain('bi1 – alone');
  });

  it('has everything of both sides once, whatever was said by hand', () => {
    const odd = pairJourneys({ believed, found }, [
      { found: 'fi1', believed: 'gone' },
      { found: 'gone', believed: 'bi1' },
    ]);
    expect(odd.interactions.flatMap((pair) => pair.believed?.id ?? []).toSorted()).toEqual([
      'bi1',
      'bi2',
      'bi3',
      'bi4',
    ]);
    expect(odd.interactions.flatMap((pair) => pair.found?.id ?? []).toSorted()).toEqual(['fi0', 'fi1', 'fi3', 'fi4']);
  });

  it('names what was believed and is not so, and what nobody knew of, with the evidence', () => {
    const feelings = { b1: { believed: 0.6, found: -0.4 }, b3: { believed: -0.3, found: -0.5 } } as const;
    const said = misconceptions(
      { believed, found, backing: heardOf('e1', 'e2', 'e3', 'e4') },
      paired,
      ({ believed: id }) => feelings[id as 'b1'],
    );
    expect(
      said.map(({ kind, believed: b, found: f, evidence }) =>
        [kind, b?.id ?? '–', f?.id ?? '–', ...evidence].join(' '),
      ),
    ).toEqual([
      'mark-turned bi1 fi1 e3',
      'mark-missed bi4 fi4 e4',
      'feeling-differs b1 f1 e3',
      'phase-unknown – f0 e1 e2',
      'phase-not-there b2 –',
    ]);
  });

  it('does not tell every small thing that a coarse belief leaves out', () => {
    const coarse = records(
      ['phase', 'b1', { name: 'Choosing a plant' }],
      ['interaction', 'bi1', { phase: 'b1', text: 'Wins a prize' }],
    );
    const fine = records(
      ['phase', 'f1', { name: 'Choosing a plant' }],
      ['interaction', 'fi1', { phase: 'f1', text: 'Holds a tape measure to the wall' }],
      ['interaction', 'fi2', { phase: 'f1', text: 'Asks strangers at night', mark: { type: 'heart' } }],
    );
    const sides = { believed: coarse, found: fine };
    const said = misconceptions({ ...sides, backing: heardOf() }, pairJourneys(sides, []), () => undefined);
    expect(said.map(({ kind, believed: b, found: f }) => `${kind} ${b?.id ?? f?.id}`)).toEqual([
      'interaction-unknown fi2',
      'interaction-not-there bi1',
    ]);
  });
});
