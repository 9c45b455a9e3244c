import { describe, expect, it } from 'vitest';
import { wordsFor } from '#model/compass/all-tongues.ts';
import { lived } from '#model/compass/testing/words/lived.ts';
import { ourActs } from '#model/compass/testing/words/our-acts.ts';
import { insideOutWords } from '#model/compass/text/inside-out.ts';

describe.each(['en', 'sv', 'nb'] as const)('inside-out wording in %s', (language) => {
  it.each(ourActs[language])('hears our own act in: %s', (text) => {
    expect(insideOutWords(text, wordsFor(language))).toBeDefined();
    expect(insideOutWords(text, wordsFor(undefined))).toBeDefined();
  });

  it.each(lived[language])('hears the customer in: %s', (text) => {
    expect(insideOutWords(text, wordsFor(undefined))).toBeUndefined();
  });
});
