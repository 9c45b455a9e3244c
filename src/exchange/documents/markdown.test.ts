import { describe, expect, it } from 'vitest';
import { markdownOf, oneLine, plainMarkdown } from '#exchange/documents/markdown-words.ts';
import { printMarkdown } from '#exchange/documents/markdown.ts';
import { shareable } from '#exchange/pictures/content/shareable.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { pictureWords } from '#words/paper.ts';

const content = mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence);
const words = pictureWords('sv');
const told = printMarkdown(shareable(content, { today: '2026-11-22', audience: 'outside' }), words);

describe('a journey as a document to read', () => {
  it('looks as it did', async () => {
    await expect(told).toMatchFileSnapshot('./golden/small-journey.md.txt');
  });

  it('has each interaction with its quote and who said it, and what is assumed named so', () => {
    expect(told).toMatch(/^- Får papper med fel datum — \*.*Åskmoln 3.*\*\n {2}- ”Jag stod där .*” — P1$/mu);
    expect(told).toContain('antagande');
  });

  it('has no words that may not be shown, and says that they are there', () => {
    expect(told).not.toContain('min fot');
    expect(told).toContain('Utdrag: 1');
  });
});

describe('words in Markdown', () => {
  it('are letters where they were letters, and marks where they were marks', () => {
    expect(markdownOf({ text: '2 * 3_4 <b> [x](y)' })).toBe(String.raw`2 \* 3\_4 \<b\> \[x\](y)`);
    expect(plainMarkdown('# one\n1. two\n- three')).toBe('\\# one\n1\\. two\n\\- three');
    expect(oneLine('a\n b')).toBe('a b');
    const marked = '**två ** _tre_ [fyra](https://x.se/a)\n- ett\n- två';
    expect(markdownOf({ text: '', marked: '**två** _tre_ [fyra](https://x.se/a)' })).toBe(
      '**två** *tre* [fyra](<https://x.se/a>)',
    );
    expect(markdownOf({ text: '', marked }, '  ')).toMatch(/\n\n {2}- ett\n {2}- två$/u);
  });
});
