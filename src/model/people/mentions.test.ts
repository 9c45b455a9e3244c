import { describe, expect, it } from 'vitest';
import { mentionsIn, namedIn } from '#model/people/mentions.ts';

const people = [
  { id: 'a', name: 'Åsa' },
  { id: 'al', name: 'Åsa Lindström' },
  { id: 'k', name: 'Kjell-Åke Ødegård' },
  { id: 'x', name: '' },
];

describe('people named in a text', () => {
  it('are found by their longest name, once each and in order', () => {
    const text = 'Vad säger @kjell-åke ødegård och @Åsa Lindström? Och @Åsa, och @Åsa.';
    expect(mentionsIn(text, people)).toEqual(['k', 'al', 'a']);
  });

  it('are not found inside words, in addresses or in longer names', () => {
    expect(mentionsIn('asa@Åsa.se, @Åsas mamma, @ Åsa, @', people)).toEqual([]);
  });

  it('stand in stretches that together are the text', () => {
    const text = 'Hej @Åsa!\n@Åsa Lindström';
    const stretches = namedIn(text, people);
    expect(stretches.map((one) => one.text).join('')).toBe(text);
    expect(stretches).toEqual([
      { text: 'Hej ' },
      { text: '@Åsa', person: 'a' },
      { text: '!\n' },
      { text: '@Åsa Lindström', person: 'al' },
    ]);
  });
});
