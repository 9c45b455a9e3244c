import { describe, expect, test } from 'vitest';
import { fold } from '#base/fold-letters.ts';
import { match } from '#web/shell/palette/match.ts';

const best = (query: string, texts: readonly string[]): string | undefined =>
  texts
    .map((text) => ({ text, score: match(query, text)?.score ?? Number.NEGATIVE_INFINITY }))
    .toSorted((a, b) => b.score - a.score)[0]?.text;

describe('Looking for words', () => {
  test('finds å, ä, ö, ø and æ, typed or not', () => {
    expect(match('kop', 'Köpa en soffa')).toBeDefined();
    expect(match('köp', 'Kjøpe en sofa')).toBeDefined();
    expect(match('kjop', 'Kjøpe en sofa')).toBeDefined();
    expect(match('kjoep', 'Kjøpe en sofa')).toBeDefined();
    expect(match('vaere', 'Å være der')).toBeDefined();
    expect(match('være', 'Vara hemma, väre')).toBeDefined();
    expect(match('aaker', 'Åker hem')).toBeDefined();
  });

  test('prefers what is written just so', () => {
    expect(best('ko', ['Står i kö', 'Ringer en ko', 'Kommer hem'])).toBe('Kommer hem');
    expect(best('kö', ['Ser en ko', 'Står i kö'])).toBe('Står i kö');
  });

  test('prefers the start of a word to its inside, and its inside to scattered letters', () => {
    expect(best('port', ['Transport home', 'Opens the port', 'Pays on receipt'])).toBe('Opens the port');
    expect(match('nint', 'New interaction')?.ranges).toBeDefined();
    expect(match('xq', 'New interaction')).toBeUndefined();
  });

  test('takes the words in any order, and needs them all', () => {
    expect(match('interaction new', 'New interaction')).toBeDefined();
    expect(match('new moment', 'New interaction')).toBeUndefined();
  });

  test('says where it found them', () => {
    const { ranges } = match('ängen', 'Går över ängen') ?? {};
    expect(ranges).toEqual([[9, 14]]);
    expect('Går över ängen'.slice(9, 14)).toBe('ängen');
  });

  test('keeps every letter in its place', () => {
    for (const text of ['Åsa är på ön', 'SØREN æ ø å', 'İstanbul ﬁn ß', '👩🏽 hej', 'e\u0301té'])
      expect(fold(text)).toHaveLength(text.normalize('NFC').length);
  });
});
