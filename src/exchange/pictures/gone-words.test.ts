import { describe, expect, it } from 'vitest';
import { printMarkdown } from '#exchange/documents/markdown.ts';
import { withId } from '#exchange/maps/list-keys.ts';
import { sharedKeys } from '#exchange/maps/shared-keys.ts';
import { tileThings } from '#exchange/pictures/lanes/tile-things.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { layoutMap } from '#exchange/pictures/map-layout.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { pictureWords } from '#words/paper.ts';
import { journeyTables } from '#exchange/tables/journey-tables.ts';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';

type Gone = Pick<AnyRecord, 'erased' | 'keyMissing'>;

const without = (gone: Gone) => {
  const journey: Records = new Map(
    [...smallJourney.journey].map(([id, record]) => [
      id,
      record.type === 'quote' ? { ...record, body: { ...record.body, text: '' }, ...gone } : record,
    ]),
  );
  const excerpts = smallJourney.evidence.excerpts.map((excerpt) => ({ ...excerpt, text: '', ...gone }));
  return mapContent(journey, smallJourney.workspace, { ...smallJourney.evidence, excerpts });
};

const measure = (text: string, { size }: { size: number }): number => text.length * size * 0.52;

/** Every place that says of words that they are not there, by its name. */
function toldOf(gone: Gone, language: 'en' | 'sv' | 'nb') {
  const [content, words] = [without(gone), pictureWords(language)];
  const claim = content.phases.flatMap(({ interactions }) => interactions).find(({ id }) => id === 'i2')?.claim;
  return {
    markdown: printMarkdown(content, words),
    tables: JSON.stringify(journeyTables(content, words)),
    tiles: JSON.stringify(tileThings.quotes(content, words)),
    labels: layoutMap(content, { width: 1200, measure, words })
      .path.quotes.map(({ lines }) => lines.join(' '))
      .join('; '),
    notes: claim ? claimNotes(claim, words) : '',
  };
}

const record: AnyRecord = { type: 'quote', id: 'q', order: 'a0', body: { text: '' } };

describe('words that are not there', () => {
  it.each(['en', 'sv', 'nb'] as const)(
    'are said to lack their key where that is so, and to be erased where that is so (%s)',
    (language) => {
      const { say } = pictureWords(language);
      const [missing, erased] = [
        toldOf({ erased: true, keyMissing: true }, language),
        toldOf({ erased: true }, language),
      ];
      for (const [place, text] of Object.entries(missing)) {
        expect(text, place).toContain(say('keyMissing'));
        expect(text, place).not.toContain(say('erased'));
      }
      for (const [place, text] of Object.entries(erased)) {
        expect(text, place).toContain(say('erased'));
        expect(text, place).not.toContain(say('keyMissing'));
      }
    },
  );

  it('are told apart in the open format', () => {
    for (const keysOf of [withId, (one: AnyRecord) => sharedKeys(one, [])]) {
      expect(keysOf({ ...record, erased: true })).toMatchObject({ erased: true });
      const missing = keysOf({ ...record, erased: true, keyMissing: true });
      expect(missing).toMatchObject({ keyMissing: true });
      expect(missing).not.toHaveProperty('erased');
    }
  });
});
