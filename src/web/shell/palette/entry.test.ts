import { describe, expect, test } from 'vitest';
import { type Entry, type EntryKind, find } from '#web/shell/palette/entry.ts';

const entry = (kind: EntryKind, name: string, detail?: string): Entry => ({
  id: `${kind}-${name}`,
  kind,
  name,
  ...(detail !== undefined && { detail }),
  run: () => undefined,
});
const names = (entries: readonly Entry[], query: string, recent: readonly string[] = []) =>
  find(entries, query, recent).map((found) => found.entry.name);

describe('The palette', () => {
  const all = [
    entry('action', 'New interaction'),
    entry('interaction', 'Opens a new account', 'Getting started'),
    entry('journey', 'A new home'),
    entry('phase', 'Getting started'),
  ];

  test('shows what can be done before anything is written, what was used last first', () => {
    expect(names(all, '')).toEqual(['New interaction', 'A new home']);
    expect(names(all, '', ['phase-Getting started'])).toEqual(['Getting started', 'New interaction', 'A new home']);
  });

  test('finds an interaction by the phase it stands in, after what is called so itself', () => {
    expect(names(all, 'getting')).toEqual(['Getting started', 'Opens a new account']);
    expect(names(all, 'account started')).toEqual(['Opens a new account']);
  });

  test('lifts what was used lately', () => {
    const two = [entry('interaction', 'Pays by card'), entry('interaction', 'Pays by bank')];
    expect(names(two, 'pays', ['interaction-Pays by bank'])[0]).toBe('Pays by bank');
  });

  test('keeps what is spoken in interviews together, after all that is called so', () => {
    const many = Array.from({ length: 70 }, (_, n) => entry('interaction', `Waits at the gate ${n}`));
    const spoken = [entry('spoken', '“I waited at the gate”'), entry('spoken', '“gate”')];
    const found = find([...spoken, ...many], 'gate', []).map((one) => one.entry.kind);
    expect(found).toEqual([...Array.from({ length: 60 }, () => 'interaction'), 'spoken', 'spoken']);
  });
});
