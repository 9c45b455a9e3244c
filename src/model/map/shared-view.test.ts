import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Records } from '#model/document/document.ts';
import { type SharePart, shareParts, sharedView, type Told } from '#model/map/shared-view.ts';
import type { AnyRecord } from '#model/document/records.ts';

const today = '2026-11-24';

const records = (rows: readonly (readonly [string, string, object])[]): Records =>
  new Map(rows.map(([type, id, body], i) => [id, { type, id, order: `a${i}`, body } as unknown as AnyRecord]));

type Person = { readonly scope: readonly string[] | undefined; readonly until: string | undefined };

/** A journey in which every one of these people said something: it is quoted, excerpted and told whole, and commented on. */
function toldBy(people: readonly Person[]): Told {
  const about = people.map((person, i) => ({ ...person, i }));
  return {
    journey: records([
      ['journey', 'j', { name: 'A journey', learningQuestion: 'INSIDE question', guide: { themes: ['INSIDE'] } }],
      ['phase', 'p1', { name: 'Longing', earlierNames: ['INSIDE name'] }],
      [
        'interaction',
        'i1',
        {
          phase: 'p1',
          text: 'Sees it',
          owners: { professional: 'ada' },
          events: ['INSIDE'],
          picture: { blob: 'SEEN', alt: 'SEEN alt' },
        },
      ],
      ['silenced', 's1', { why: 'INSIDE why' }],
      ['comment', 'c1', { text: 'INSIDE comment' }],
      ['review', 'r1', { decisions: ['INSIDE decision'] }],
      ['prototype', 'y1', { idea: 'INSIDE idea' }],
      ['note', 'n0', { lane: 'x', text: 'NOTE', picture: { blob: 'SEEN' } }],
      ['note', 'f0', { lane: 'pictures', text: 'A frame', picture: { blob: 'SEEN' } }],
      ['note', 't0', { lane: 'thoughts', text: 'NOTE of a thought' }],
      ['lane', 'l1', { name: 'UNDER the line', isBackstage: true }],
      ['note', 'n1', { lane: 'l1', text: 'UNDER the line', picture: { blob: 'UNDER' } }],
      ['opportunity', 'o1', { text: 'OPENING', from: { workshop: 'INSIDE' } }],
      ['job', 'jb', { want: 'OPENING' }],
      ['view', 'v1', { name: 'INSIDE view' }],
      ['curve', 'k1', { of: 'employees', name: 'BEHIND' }],
      ['backstage', 'b1', { text: 'BEHIND' }],
      ...about.map(({ i }) => ['quote', `q${i}`, { text: `QUOTED-${i}!`, excerpt: `e${i}`, at: {} }] as const),
      ...about.map(({ i }) => ['narrative', `n${i}`, { text: `WHOLE-${i}!`, participant: `u${i}` }] as const),
      ['quote', 'loose', { text: 'INSIDE loose words of nobody we know' }],
    ]),
    workspace: records([
      ['person', 'ada', { name: 'OWNER', email: 'INSIDE mail' }],
      ...about.map(
        ({ i, scope, until }) =>
          [
            'participant',
            `u${i}`,
            { alias: `ALIAS-${i}!`, name: `INSIDE ${i}`, about: `INSIDE ${i}`, consent: { scope, until } },
          ] as const,
      ),
    ]),
    interviews: about.map(({ i }) => ({
      id: `w${i}`,
      records: records([
        ['interview', `w${i}`, { participant: `u${i}`, title: `INSIDE ${i}`, transcript: `INSIDE ${i}` }],
        ['excerpt', `e${i}`, { interview: `w${i}`, start: 0, end: 9, text: `SAID-${i}!`, codes: ['INSIDE'] }],
      ]),
    })),
  };
}

const anyPerson = fc.record({
  scope: fc.option(fc.subarray(['analyse', 'quote', 'share']), { nil: undefined }),
  until: fc.option(fc.constantFrom('2026-11-23', '2026-11-24', '2027-01-01'), { nil: undefined }),
});
const anyParts = fc.subarray<SharePart>([...shareParts]);

const bytesOf = ({ journey, workspace, interviews }: Told): string =>
  JSON.stringify([[...journey], [...workspace], interviews.map((one) => [...one.records])]);

describe('a journey as somebody outside may see it', () => {
  it('has the words of those who said yes to sharing, and of nobody else, whatever is shown', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 6 }), anyParts, (people, parts) => {
        const bytes = bytesOf(sharedView(toldBy(people), { parts, today }));
        expect(bytes).not.toContain('INSIDE');
        expect(bytes).not.toContain('WHOLE');
        people.forEach(({ scope, until }, i) => {
          const isAllowed =
            parts.includes('quotes') && scope?.includes('share') === true && (until === undefined || until >= today);
          for (const word of [`QUOTED-${i}!`, `SAID-${i}!`, `ALIAS-${i}!`])
            expect([word, bytes.includes(word)]).toEqual([word, isAllowed]);
        });
      }),
    );
  });

  it('names owners, shows pictures, backstage and notes only where that was chosen', () => {
    const told = toldBy([]);
    for (const [part, word] of [
      ['owners', 'OWNER'],
      ['pictures', 'SEEN'],
      ['backstage', 'BEHIND'],
      ['notes', 'NOTE'],
      ['openings', 'OPENING'],
    ] as const) {
      expect(bytesOf(sharedView(told, { parts: [part], today }))).toContain(word);
      const others = shareParts.filter((one) => one !== part);
      expect(bytesOf(sharedView(told, { parts: others, today }))).not.toContain(word);
    }
  });

  it('shows the frames of the storyboard with pictures, and their words with notes too', () => {
    const frame = (parts: readonly SharePart[]) => sharedView(toldBy([]), { parts, today }).journey.get('f0')?.body;
    expect(frame(['pictures'])).toEqual({ lane: 'pictures', text: 'A frame', picture: { blob: 'SEEN' } });
    expect(frame(['notes'])).toEqual({ lane: 'pictures', text: 'A frame' });
    expect(frame(['quotes'])).toBeUndefined();
  });

  it('shows notes that lie behind the scene only where both were chosen', () => {
    const under = (parts: readonly SharePart[]): boolean =>
      bytesOf(sharedView(toldBy([]), { parts, today })).includes('UNDER');
    expect([under(['notes', 'pictures']), under(['backstage']), under(['notes', 'backstage'])]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('still knows that a claim rests on somebody who may not be heard', () => {
    const { interviews } = sharedView(toldBy([{ scope: ['analyse'], until: undefined }]), { parts: ['quotes'], today });
    expect(interviews[0]?.records.get('e0')?.body).toEqual({ interview: 'w0', start: 0, end: 9 });
  });

  it('has nothing that was erased', () => {
    const told = toldBy([{ scope: ['share'], until: undefined }]);
    const erased = new Map(told.journey);
    const quote = erased.get('q0');
    if (quote) erased.set('q0', { ...quote, erased: true } as AnyRecord);
    expect(bytesOf(sharedView({ ...told, journey: erased }, { parts: ['quotes'], today }))).not.toContain('QUOTED-0');
  });
});

describe('what a link tells from assumptions', () => {
  it('is what the house does, though it does not see how those felt who may not be heard', () => {
    const [mark, place] = [{ type: 'cloud' }, { interaction: 'i1' }];
    const told: Told = {
      journey: records([
        ['interaction', 'i1', { text: 'Waits', mark, setAside: ['e2'] }],
        ['interaction', 'i2', { text: 'Waits on', mark }],
      ]),
      workspace: records([['participant', 'u', { consent: { scope: ['analyse'] } }]]),
      interviews: [
        {
          id: 'w',
          records: records([
            ['interview', 'w', { participant: 'u' }],
            ...['e1', 'e2'].map(
              (id) => ['excerpt', id, { start: 0, end: 1, text: 'SAID', feeling: -1, place }] as const,
            ),
          ]),
        },
      ],
    };
    const seen = sharedView(told, { parts: [...shareParts], today });
    expect([...seen.journey.values()].map(({ body }) => body['evidence'])).toEqual([['e1'], []]);
    expect(JSON.stringify([...seen.journey, ...(seen.interviews[0]?.records ?? [])])).not.toMatch(
      /feeling|SAID|setAside/u,
    );
  });
});
