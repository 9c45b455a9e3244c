import { describe, expect, test } from 'vitest';
import { languages } from '#base/languages.ts';
import { synonymWords } from '#words/synonyms.ts';
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

  test('finds a command by what people call it in their language, whole words and beginnings alike', () => {
    for (const language of languages) {
      const also = (key: keyof typeof synonymWords) => synonymWords[key][language];
      const commands: Entry[] = [
        { ...entry('action', 'A'), also: also('export-pdf') },
        { ...entry('action', 'B'), also: also('theme') },
        { ...entry('action', 'C'), also: also('invite') },
        { ...entry('action', 'D'), also: also('zoom-wall') },
      ];
      const asked = {
        en: ['download', 'print', 'night', 'member', 'zoom out', 'overview'],
        sv: ['ladda ner', 'skriv ut', 'natt', 'medlem', 'zooma ut', 'översikt'],
        nb: ['last ned', 'skriv ut', 'natt', 'medlem', 'zoom ut', 'oversikt'],
      }[language];
      expect(asked.map((query) => names(commands, query)[0])).toEqual(['A', 'A', 'B', 'C', 'D', 'D']);
      expect(names(commands, asked[5]?.slice(0, 5) ?? '')[0]).toBe('D');
    }
  });

  test('takes what a command is called before what is called something like it, and not from inside a word', () => {
    const both = [{ ...entry('action', 'Undo'), also: 'back revert' }, entry('action', 'Back to start')];
    expect(names(both, 'back')).toEqual(['Back to start', 'Undo']);
    expect(names(both, 'vert')).toEqual([]);
  });

  test('shows what belongs to this journey before what is called the same elsewhere', () => {
    const here = { ...entry('interaction', 'She pays by card'), isHere: true };
    expect(names([entry('journey', 'Pays by card'), here, entry('person', 'Pays')], 'pays')[0]).toBe(here.name);
  });

  test('shows whole words before parts of words, also of another journey', () => {
    const part = { ...entry('interaction', 'Cardboard boxes'), isHere: true };
    const inside = { ...entry('interaction', 'Postcards'), isHere: true };
    const whole = entry('journey', 'Reads the care card');
    expect(names([inside, part, whole], 'card')).toEqual([whole.name, part.name, inside.name]);
  });

  test('shows a command that begins so before the words of a card, and those before a part of a command', () => {
    const card = { ...entry('interaction', 'Finds the port'), isHere: true };
    expect(names([entry('action', 'Export'), card], 'port')).toEqual([card.name, 'Export']);
    const about = { ...entry('interaction', 'Exp. of green'), isHere: true };
    expect(names([about, entry('action', 'Export')], 'exp')).toContain('Export');
  });
});
