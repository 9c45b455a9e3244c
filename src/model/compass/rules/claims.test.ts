import { describe, expect, it } from 'vitest';
import { cloud, findingsOf, interaction, phase, record } from '#model/compass/testing/journey-sketch.ts';

const transcript =
  'Anna: I felt like the post office – nobody told me   anything. “Wait,” they said. I  just waited…\nAnna: And then I gave up.';
const words = 'I felt like the post office – nobody told me   anything.';
const start = transcript.indexOf(words);
const excerpt = record('excerpt', 'e1', { start, end: start + words.length, text: words });
const interviews = [{ id: 'w1', body: { transcript, participant: 'u1' }, excerpts: [excerpt] }];

describe('hypothesis', () => {
  const claims = [
    phase('p'),
    interaction('i1', { phase: 'p', text: 'Waits', mark: cloud, evidence: ['e1'] }),
    interaction('i2', { phase: 'p', text: 'Gives up', mark: cloud }),
    record('curve', 'c', { of: 'customers' }),
    record('point', 'c0', { curve: 'c', at: { interaction: 'i1' }, feeling: -0.6, evidence: ['lost'] }),
    record('moment', 'm', { title: 'Will it come?', evidence: ['e1'] }),
  ];

  it('is said of a journey without interviews', () => {
    const [finding] = findingsOf('hypothesis', { map: claims });
    expect(finding).toMatchObject({ place: { journey: true }, severity: 'look' });
    expect(finding?.message).toMatch(/^This journey has no interviews: it is a hypothesis; 4 of 4 claims/u);
  });

  it('is said of one that calls itself so', () => {
    const [finding] = findingsOf('hypothesis', {
      journey: { basis: 'hypothesis' },
      map: claims.slice(0, 2),
      interviews,
    });
    expect(finding?.message).toBe('This journey is a hypothesis.');
  });

  it('counts and lists what nothing backs, a lost excerpt included', () => {
    const [finding] = findingsOf('hypothesis', { map: claims, interviews });
    expect(finding?.message).toBe('2 of 4 claims have no evidence (☁ Gives up; ∿ Waits).');
  });

  it('is not said when every claim is backed', () => {
    expect(findingsOf('hypothesis', { map: claims.slice(0, 2), interviews })).toEqual([]);
  });

  it('leaves the employees’ own curve alone', () => {
    const map = [
      phase('p'),
      record('curve', 'b', { of: 'employees' }),
      record('point', 'b0', { curve: 'b', at: { phase: 'p' }, feeling: 1 }),
    ];
    expect(findingsOf('hypothesis', { map, interviews })).toEqual([]);
  });
});

describe('a quote', () => {
  const quoted = (text: string, more: object = { excerpt: 'e1' }) =>
    findingsOf('quote-not-quoted', { map: [record('quote', 'q', { text, ...more })], interviews });

  it.each([
    'I felt like the post office – nobody told me anything.',
    '“I felt like the post office - nobody told me anything”',
    'nobody told me anything',
    'Nobody told me anything.',
    '"Wait," they said.',
    'I just waited...',
    'I felt like the post office […] nobody told me anything.',
    'I felt like the post office (...) I just waited',
  ])('is verbatim: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it.each([
    'I felt like a post office – nobody told me anything.',
    'Nobody told me a thing',
    'I just waited […] I felt like the post office',
    'nobody told me any',
    'I just waited And then I gave up',
  ])('is not: %s', (text) => {
    expect(quoted(text)).toMatchObject([
      { place: { journey: true }, about: { type: 'quote', id: 'q' }, severity: 'mend' },
    ]);
  });

  it('is looked for everywhere when it names no excerpt', () => {
    expect(quoted('And then I gave up.', {})).toEqual([]);
    expect(quoted('Something nobody said', { excerpt: 'lost' })[0]?.message).toContain('has no source');
  });

  it('is held against the transcript, whatever the excerpt says', () => {
    const bent = [
      {
        id: 'w1',
        body: { transcript },
        excerpts: [record('excerpt', 'e1', { start: 0, end: 4, text: 'It was splendid' })],
      },
    ];
    const map = [record('quote', 'q', { text: 'It was splendid', excerpt: 'e1' })];
    expect(findingsOf('quote-not-quoted', { map, interviews: bent })).toHaveLength(1);
    const alone = bent.map((one) => ({ ...one, body: {} }));
    expect(findingsOf('quote-not-quoted', { map, interviews: alone })).toEqual([]);
  });

  it('is not judged by words that are not there to compare with', () => {
    const bare = [{ id: 'w1', excerpts: [record('excerpt', 'e1', { start: 0, end: 4 })] }];
    expect(
      findingsOf('quote-not-quoted', {
        map: [record('quote', 'q', { text: 'Who knows', excerpt: 'e1' })],
        interviews: bare,
      }),
    ).toEqual([]);
  });
});

describe('shares of customers', () => {
  const share = '7 of 10 customers give up';

  it.each([
    ['a note', record('note', 'n', { text: share, at: { phase: 'p' } })],
    ['an opportunity', record('opportunity', 'o', { text: share, place: { phase: 'p' } })],
    ['a moment of truth', record('moment', 'm', { experience: share, places: [{ phase: 'p' }] })],
    [
      'a question',
      record('moment', 'm', { howMightWe: [`How might we help when ${share}?`], places: [{ phase: 'p' }] }),
    ],
    ['a point', record('point', 'x', { note: share, at: { phase: 'p' } })],
    [
      'a qualitative experiment',
      record('experiment', 'x', { method: 'qualitative', result: share, place: { phase: 'p' } }),
    ],
  ])('are seen in %s', (_, written) => {
    expect(findingsOf('quantity-from-quality', { map: [phase('p'), written] })).toMatchObject([
      { place: { phase: 'p' } },
    ]);
  });

  it.each([
    ['a quote', record('quote', 'q', { text: share })],
    ['a narrative', record('narrative', 'n', { text: share })],
    ['a measure', record('measure', 'k', { name: share, source: 'behaviour' })],
    ['a measured experiment', record('experiment', 'x', { method: 'quantitative', result: share })],
    ['a review', record('review', 'r', { decisions: [share] })],
  ])('may stand in %s', (_, written) => {
    expect(findingsOf('quantity-from-quality', { map: [phase('p'), written] })).toEqual([]);
  });
});
