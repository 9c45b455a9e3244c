import { describe, expect, it } from 'vitest';
import { mentionQuery, nameToMake, whoFits, withMention } from '#web/journey/comments/mention-query.ts';

const people = [
  { id: 'a', name: 'Åsa Lindström' },
  { id: 'k', name: 'Kjell-Åke Ødegård' },
];

describe('naming somebody', () => {
  it('begins with an @ that begins a word, and ends with what no name holds', () => {
    expect(mentionQuery('Hej @ås', 7)).toEqual({ start: 4, typed: 'ås' });
    expect(mentionQuery('@', 1)).toEqual({ start: 0, typed: '' });
    expect(mentionQuery('Hej @åsa lin', 12)).toEqual({ start: 4, typed: 'åsa lin' });
    expect(mentionQuery('asa@post.se', 8)).toBeUndefined();
    expect(mentionQuery('@åsa, vad', 9)).toBeUndefined();
    expect(mentionQuery('ingen här', 9)).toBeUndefined();
  });

  it('finds by any part of a name', () => {
    expect(whoFits(people, 'ås').map(({ id }) => id)).toEqual(['a']);
    expect(whoFits(people, 'øde').map(({ id }) => id)).toEqual(['k']);
    expect(whoFits(people, '')).toHaveLength(2);
    expect(whoFits(people, 'nobody')).toEqual([]);
  });

  it('offers to make who is not there, and nobody of what one goes on saying', () => {
    expect(nameToMake(people, 'Lisa Berg')).toBe('Lisa Berg');
    expect(nameToMake(people, 'lisa ')).toBe('lisa');
    expect(nameToMake(people, '')).toBeUndefined();
    expect(nameToMake(people, 'ås')).toBeUndefined();
    expect(nameToMake(people, 'Åsa Lindström tack för')).toBeUndefined();
    expect(nameToMake(people, 'Lisa och jag såg det')).toBeUndefined();
  });

  it('writes the whole name and leaves the rest', () => {
    const query = mentionQuery('Hej @ås, vad?', 7);
    expect(query && withMention('Hej @ås, vad?', query, 'Åsa Lindström')).toEqual({
      text: 'Hej @Åsa Lindström, vad?',
      caret: 18,
    });
  });
});
