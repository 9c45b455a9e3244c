import { describe, expect, it } from 'vitest';
import { inQuotes } from '#base/quote-marks.ts';

describe('Words in quotation marks', () => {
  it('stand in those of the language', () => {
    expect(inQuotes('en', 'I waited')).toBe('“I waited”');
    expect(inQuotes('sv', 'Jag väntade')).toBe('”Jag väntade”');
    expect(inQuotes('nb', 'Jeg ventet ')).toBe('«Jeg ventet»');
  });

  it('have them once where they had some already, whole or cut off', () => {
    for (const said of ['"I waited"', '“I waited”', '”I waited”', '«I waited»', '"I waited', 'I waited”'])
      expect(inQuotes('en', said)).toBe('“I waited”');
  });

  it('have the inner ones around what somebody else said in them', () => {
    expect(inQuotes('en', '“When will it come?” I asked.')).toBe('“‘When will it come?’ I asked.”');
    expect(inQuotes('sv', 'Han sa "snart" och gick')).toBe('”Han sa ’snart’ och gick”');
    expect(inQuotes('nb', 'De sa «snart» (og «strax»)')).toBe('«De sa ‘snart’ (og ‘strax’)»');
  });

  it('leave the marks of a word alone', () => {
    expect(inQuotes('en', 'I don’t know, it’s his')).toBe('“I don’t know, it’s his”');
  });
});
