import { describe, expect, it } from 'vitest';
import { continueList, makeLink, type Selected, toggleList, toggleMark, type Typing } from '#base/write-rich-text.ts';

/** `|` stands for the edges of what is selected. */
function at(drawn: string): Selected {
  const start = drawn.indexOf('|');
  const end = drawn.lastIndexOf('|');
  return { text: drawn.replaceAll('|', ''), start, end: Math.max(end - 1, start) };
}

function typed({ text }: Selected, { from, to, put, start, end }: Typing): string {
  const is = text.slice(0, from) + put + text.slice(to);
  return `${is.slice(0, start)}|${is.slice(start, end)}${start === end ? '' : '|'}${is.slice(end)}`;
}

const mark = (drawn: string, sign: '**' | '_' = '**') => typed(at(drawn), toggleMark(at(drawn), sign));

describe('writing marks', () => {
  it('makes what is selected bold, and plain again, spaces left outside', () => {
    expect(mark('waits |two |days')).toBe('waits **|two|** days');
    expect(mark('waits **|two|** days')).toBe('waits |two| days');
    expect(mark('waits |**two**| days')).toBe('waits |two| days');
    expect(mark('|in| turn', '_')).toBe('_|in|_ turn');
  });

  it('marks each line of several', () => {
    expect(mark('|two\n- days\n\nlong|')).toBe('|**two**\n- **days**\n\n**long**|');
    expect(mark('|**two**\n- **days**\n\n**long**|')).toBe('|two\n- days\n\nlong|');
  });

  it('begins something bold where nothing is selected', () => {
    expect(mark('now |')).toBe('now **|**');
    expect(mark('now **|**')).toBe('now |');
  });

  it('makes links of words and of addresses', () => {
    const link = (drawn: string, address?: string) => typed(at(drawn), makeLink(at(drawn), address));
    expect(link('the |card| of care')).toBe('the [card](|https://|) of care');
    expect(link('the |card| of care', 'https://s.example')).toBe('the [card](https://s.example)| of care');
    expect(link('|https://s.example|')).toBe('[|](https://s.example)');
    expect(link('see |')).toBe('see [|](https://)');
  });

  it('makes lists and lets go of them', () => {
    const list = (drawn: string) => typed(at(drawn), toggleList(at(drawn)));
    expect(list('a\n|b\nc|\nd')).toBe('a\n|- b\n- c|\nd');
    expect(list('a\n|- b\n- c|\nd')).toBe('a\n|b\nc|\nd');
    expect(list('li|ght')).toBe('- li|ght');
  });

  it('goes on with a list, and ends it at an empty item', () => {
    const next = (drawn: string) => {
      const typing = continueList(at(drawn));
      return typing && [typed(at(drawn), typing), typing.isEnd];
    };
    expect(next('- light|')).toEqual(['- light\n- |', false]);
    expect(next('- li|ght\nx')).toEqual(['- li\n- |ght\nx', false]);
    expect(next('- light\n- |')).toEqual(['- light|', true]);
    expect(next('light|')).toBeUndefined();
    expect(next('|- light')).toBeUndefined();
  });
});
