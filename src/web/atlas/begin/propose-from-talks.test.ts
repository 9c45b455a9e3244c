import { describe, expect, test } from 'vitest';
import { talksFile } from '#web/atlas/begin/begin-file.ts';
import { type MarkedWords, proposeFromTalks } from '#web/atlas/begin/propose-from-talks.ts';

const words = (id: string, interview: string, more: Partial<MarkedWords> = {}): MarkedWords => ({
  ...{ id, interview, start: 0, end: 10, text: `${id} said.`, mayStand: true },
  ...more,
});
const textAt = (_interview: string, interaction: string) => (interaction === 'i1' ? 'Orders late at night' : undefined);
const cardsOf = (marked: readonly MarkedWords[]) => proposeFromTalks(marked, textAt).flatMap(({ cards }) => cards);

describe('What interviews propose', () => {
  test('is a card for each place of a map that words were coded to and for each other sentence, as people told of them', () => {
    const cards = cardsOf([
      words('gift', 'w1', { start: 900, end: 1000, text: 'I gave a cutting away! And then some.' }),
      words('late', 'w1', { start: 100, place: { interaction: 'i1' }, feeling: 1 }),
      words('died', 'w2', { start: 400, end: 800, place: { phase: 'p' }, feeling: -2 }),
      words('later', 'w2', { start: 20, place: { interaction: 'i1' }, feeling: 2 }),
      words('gone', 'w2', { start: 60, place: { interaction: 'i9' } }),
    ]);
    expect(cards.map(({ text }) => text)).toEqual([
      'gone said.',
      'Orders late at night',
      'died said.',
      'I gave a cutting away!',
    ]);
    expect(cards[1]).toMatchObject({
      said: 'later said.',
      words: [
        { id: 'late', interview: 'w1' },
        { id: 'later', interview: 'w2' },
      ],
    });
  });

  test('never puts on a map what whoever said it does not share: somebody words it', () => {
    expect(cardsOf([words('quiet', 'w1', { mayStand: false })])).toMatchObject([{ text: '', said: 'quiet said.' }]);
    expect(cardsOf([words('gone', 'w1', { text: undefined })])).toEqual([]);
    expect(cardsOf([words('kept', 'w1', { text: undefined, place: { interaction: 'i1' } })])).toMatchObject([
      { text: 'Orders late at night', said: undefined },
    ]);
  });

  test('is divided into stretches of a few, and the strongest are chosen first', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      words(`e${n}`, 'w', { start: n * 20, end: n * 20 + 9, feeling: n % 3 }),
    );
    const phases = proposeFromTalks(many, textAt);
    expect(phases).toHaveLength(7);
    const cards = phases.flatMap((phase) => phase.cards);
    expect(cards).toHaveLength(60);
    expect(cards.filter(({ isFirst }) => isFirst)).toHaveLength(28);
    expect(cards.find(({ key }) => key === 'said w e2')?.isFirst).toBe(true);
  });

  test('becomes a researched map on which every word is tied to its card and lies there', () => {
    let n = 0;
    const into = { language: 'en' as const, today: '2026-11-30', createId: () => `id${n++}` };
    const proposed = proposeFromTalks([words('late', 'w1', { place: { interaction: 'i1' } })], textAt);
    const { file, placed } = talksFile(proposed, { name: 'Order plants', scope: 'whole' }, into);
    expect(file).toMatchObject({
      journey: { name: 'Order plants', basis: 'researched' },
      phases: [{ name: '' }],
      interactions: [{ text: 'Orders late at night', evidence: ['late'] }],
    });
    const [card] = file['interactions'] as { id: string }[];
    expect(placed).toEqual([{ interview: 'w1', excerpt: 'late', place: { interaction: card?.id } }]);
  });
});
