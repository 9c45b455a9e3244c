import { expect, it } from 'vitest';
import { wordsOfCommand } from '#web/shell/saving/words-of-command.ts';

it('gives what somebody wrote, and no ids, names of choices or times', () => {
  const body = { text: 'Vem ringer?', by: 'x1y2', at: '2026-05-01T10:00:00.000Z', on: { interaction: 'i1' } };
  expect(wordsOfCommand({ do: 'add', type: 'comment', id: 'c', body })).toBe('Vem ringer?');
  const set = { text: { was: 'a', is: 'waits at home' }, kind: { is: 'direct' }, actor: { was: 'a' } };
  expect(wordsOfCommand({ do: 'edit', type: 'interaction', id: 'i', set })).toBe('waits at home');
  expect(wordsOfCommand({ do: 'remove', type: 'phase', id: 'p' })).toBe('');
});
