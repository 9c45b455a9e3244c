import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meter } from '#base/rich-runs.ts';
import { parseRichText } from '#base/rich-text.ts';
import { parseRichTextSlowly } from '#base/rich-text-slowly.fixture.ts';

const marks = ['**', '*', '_', '__', '[', ']', '(', ')', '](', '](https://s.example', 'http://', 'https://', 'mailto:'];
const whole = ['[a](https://s.example)', '[](', 'https://s.example/a_(b)', '**a**', '_a_', 'mailto:a@b'];
const between = ['a', 'å', '😀', '𝐀', '7', ' ', '\u00A0', '.', '’', '<', '"', '@', '- ', '\n', '\r', '\uD800'];

describe('reading a text with marks in one pass', () => {
  it('finds what reading each mark for itself found', () => {
    const text = fc
      .array(fc.constantFrom(...marks, ...whole, ...between), { maxLength: 24 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(parseRichText(one)).toEqual(parseRichTextSlowly(one));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(
    [
      ...marks.flatMap((mark) => [mark, `${mark}a`, `${mark} `, `a${mark}`, `${mark}a `]),
      ...[
        '**a _b ',
        '**a [b',
        '_**[a',
        '[a](https://s',
        '[a](https://s(b)',
        '[a](https://s(',
        '(a)[b](https://s',
        '**_a',
      ],
      ...[
        'mailto:a@',
        'https://a.,',
        'https://)',
        '[**_a](https://s.example) ',
        '**a** _b_ ',
        '_a_**b**',
        '- ',
        'å_',
        '**a*',
      ],
    ].map((part) => ({ part })),
  )('takes at most 2.2 times the steps for twice the text of $part', ({ part }) => {
    const stepsAt = (size: number): number => {
      const meter: Meter = { steps: 0 };
      parseRichText(part.repeat(size / part.length), meter);
      return meter.steps;
    };
    for (const size of [1000, 20_000]) expect(stepsAt(2 * size)).toBeLessThanOrEqual(2.2 * stepsAt(size));
  });

  it('takes no more steps for a mark that is never closed than for letters, several times over', () => {
    for (const begun of ['**a', '_a', '[a](https://s', 'mailto:a', '**a _b [c'])
      for (const more of ['_', '*', '** ', ' _a', '[', '(b)', '](', 'https://']) {
        const meter: Meter = { steps: 0 };
        const text = begun + more.repeat(10_000);
        parseRichText(text, meter);
        expect(meter.steps).toBeLessThan(12 * text.length);
      }
  });
});
