import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLinks, isRich, parseRichText, plainOf } from '#base/rich-text.ts';

const runsOf = (text: string) => parseRichText(text)[0]?.runs;

describe('a text with marks', () => {
  it('is bold and italic where it is marked, one in the other too', () => {
    expect(runsOf('She **waits _two_ days** at home')).toEqual([
      { text: 'She ' },
      { text: 'waits ', bold: true },
      { text: 'two', bold: true, italic: true },
      { text: ' days', bold: true },
      { text: ' at home' },
    ]);
  });

  it('leads where a link says, and where an address stands bare', () => {
    expect(runsOf('See [the **card**](https://stig.example/a_(b)) or https://stig.example/c.')).toEqual([
      { text: 'See ' },
      { text: 'the ', href: 'https://stig.example/a_(b)' },
      { text: 'card', bold: true, href: 'https://stig.example/a_(b)' },
      { text: ' or ' },
      { text: 'https://stig.example/c', href: 'https://stig.example/c' },
      { text: '.' },
    ]);
  });

  it('leads nowhere but to the web and to mail', () => {
    for (const text of ['[x](javascript:alert(1))', '[x](data:text/html,hi)', '[x](/settings)', 'javascript:alert(1)'])
      expect(hasLinks(text)).toBe(false);
    expect(hasLinks('[write](mailto:bo@stig.example)')).toBe(true);
  });

  it('has lists', () => {
    expect(parseRichText('Needs\n- light\n- _water_').map(({ isItem }) => isItem)).toEqual([false, true, true]);
    expect(plainOf('Needs\n- light\n- _water_')).toBe('Needs\n• light\n• water');
  });

  it('leaves alone what only looks like marks', () => {
    for (const text of ['snake_case_name', '2 ** 3 ** 4', '**not closed', 'a - b', '__init__', '-5 degrees', '5 * 3'])
      expect([text, plainOf(text), isRich(text)]).toEqual([text, text, false]);
  });

  it('never loses a letter that is not a mark', () => {
    const word = fc.constantFrom(
      'å',
      'b',
      '**',
      '_',
      ' ',
      '- ',
      '\n',
      '[',
      '](https://s.example)',
      'https://s.example',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join('');
        const letters = (of: string) => of.match(/[åb]/gu)?.length ?? 0;
        expect(letters(plainOf(text).replaceAll('https://s.example', ''))).toBe(
          letters(text.replaceAll('https://s.example', '')),
        );
      }),
    );
  });
});
