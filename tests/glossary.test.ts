import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordTypes } from '#model/document/records.ts';

test('the glossary has every kind of record', () => {
  const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8');
  expect(Object.keys(recordTypes).filter((type) => !glossary.includes(`\`${type}\``))).toEqual([]);
});
