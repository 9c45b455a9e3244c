import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { synonymKey } from '#web/shell/palette/also-called.ts';
import { synonymWords } from '#words/synonyms.ts';

const keys = Object.keys(synonymWords);
const web = new URL('../../', import.meta.url);
const files = ['map/actions/*.ts', 'journey/actions/*.ts', 'shell/palette/*-entries.ts', 'shell/palette/*-door.tsx'];

/** The ids of commands as they are written in the sources, with what is filled in left open. */
const ids = globSync(files, { cwd: web.pathname }).flatMap((file) =>
  [...readFileSync(new URL(file, web), 'utf8').matchAll(/(?:\bid: |action\()['`](?:do-)?([a-z-]+)/gu)].map(
    ([, id = '']) => id,
  ),
);
const notCommands = [
  'do',
  'at',
  'said',
  'spoken',
  'journey',
  'interview',
  'touchpoint',
  'person',
  'place',
  'danger',
  'under',
];
const isCalled = (id: string) => synonymKey(id) !== undefined || keys.some((key) => key.startsWith(`${id}-`));

test('every command is found by other words than its own', () => {
  const commands = ids.map((id) => id.replace(/-$/u, '')).filter((id) => !notCommands.includes(id));
  expect(commands.length).toBeGreaterThan(30);
  expect(commands.filter((id) => !isCalled(id))).toEqual([]);
});

test('a command is called as the nearest of its kind is', () => {
  expect(synonymKey('export-pdf')).toBe('export-pdf');
  expect(synonymKey('export-svg')).toBe('export');
  expect(synonymKey('to-phase-0192-ab')).toBe('to-phase');
  expect(synonymKey('unknown')).toBeUndefined();
});
