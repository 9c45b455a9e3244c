import { describe, expect, it } from 'vitest';
import type { Change } from '#model/document/change.ts';
import type { Command } from '#model/document/command.ts';
import { mayCommand, type Role } from '#model/people/role.ts';
import type { AnyRecord } from '#model/document/records.ts';

const comment = (id: string, by: string, of?: string): AnyRecord => ({
  type: 'comment',
  id,
  order: 'a0',
  body: { by, text: 'Why here?', on: { journey: true }, ...(of !== undefined && { of }) },
});

const [bos, hers, alone, answered] = [
  comment('bos', 'bo'),
  comment('hers', 'ada', 'bos'),
  comment('alone', 'ada'),
  comment('answered', 'ada'),
];
const records = new Map([bos, hers, alone, answered, comment('c', 'bo', 'answered')].map((one) => [one.id, one]));

const adaMay = (command: Command, role: Role = 'commenter'): boolean =>
  mayCommand({ role, person: 'ada' }, { kind: 'journey', records }, command);

const add = (by?: string): Command => ({
  do: 'add',
  type: 'comment',
  id: 'new',
  body: { text: 'x', ...(by !== undefined && { by }) },
});
const edit = (id: string, set: Record<string, { was?: string; is: string }>): Command => ({
  do: 'edit',
  type: 'comment',
  id,
  set,
});
const remove = (id: string): Command => ({ do: 'remove', type: 'comment', id });
const revert = (...changes: Change[]): Command => ({ do: 'revert', changes });

describe('who may comment', () => {
  it('says something in nobody else’s name, whatever the role', () => {
    expect(adaMay(add('ada'))).toBe(true);
    for (const role of ['commenter', 'editor', 'owner'] as const) {
      expect(adaMay(add('bo'), role)).toBe(false);
      expect(adaMay(add(), role)).toBe(false);
      expect(adaMay({ do: 'import', records: [comment('new', 'bo')] }, role)).toBe(false);
    }
    expect(mayCommand({ role: 'owner' }, { kind: 'journey', records }, add())).toBe(false);
  });

  it('lets a viewer say nothing and a commenter change nothing else', () => {
    expect(adaMay(add('ada'), 'viewer')).toBe(false);
    expect(adaMay({ do: 'edit', type: 'phase', id: 'p', set: {} })).toBe(false);
    expect(adaMay({ do: 'import', records: [comment('new', 'ada')] })).toBe(false);
    expect(adaMay(revert({ did: 'edited', type: 'phase', id: 'p', set: {} }))).toBe(false);
  });

  it('changes only one’s own words and never whose they are', () => {
    expect(adaMay(edit('hers', { text: { was: 'Why here?', is: 'Why?' } }))).toBe(true);
    expect(adaMay(edit('bos', { text: { is: 'No.' } }), 'owner')).toBe(false);
    expect(adaMay(edit('hers', { by: { is: 'bo' } }), 'owner')).toBe(false);
    expect(adaMay({ do: 'move', type: 'comment', id: 'hers', after: null }, 'owner')).toBe(false);
  });

  it('takes away one’s own, unless somebody has answered', () => {
    expect(adaMay(remove('hers'))).toBe(true);
    expect(adaMay(remove('alone'))).toBe(true);
    expect(adaMay(remove('answered'), 'editor')).toBe(false);
    expect(adaMay(remove('bos'), 'editor')).toBe(false);
  });

  it('lets an owner take away anybody’s, with what was answered, and put none back in another’s name', () => {
    expect(adaMay(remove('answered'), 'owner')).toBe(true);
    expect(adaMay(remove('bos'), 'owner')).toBe(true);
    expect(adaMay(revert({ did: 'removed', record: comment('bos', 'bo') }), 'owner')).toBe(false);
  });

  it('resolves anybody’s thread in one’s own name and opens it again', () => {
    const resolve = (by: string): Command => ({
      do: 'edit',
      type: 'comment',
      id: 'bos',
      set: { resolved: { is: { by, at: '2026-05-01T10:00:00Z' } } },
    });
    expect(adaMay(resolve('ada'))).toBe(true);
    expect(adaMay(resolve('bo'))).toBe(false);
    expect(adaMay({ do: 'edit', type: 'comment', id: 'bos', set: { resolved: { was: {} } } })).toBe(true);
    expect(adaMay(resolve('ada'), 'viewer')).toBe(false);
  });

  it('takes back what one did oneself, and cannot put words in another’s mouth by doing so', () => {
    expect(adaMay(revert({ did: 'added', record: alone }))).toBe(true);
    expect(adaMay(revert({ did: 'removed', record: comment('gone', 'ada') }))).toBe(true);
    expect(adaMay(revert({ did: 'removed', record: comment('gone', 'bo') }), 'owner')).toBe(false);
    expect(adaMay(revert({ did: 'edited', type: 'comment', id: 'bos', set: { text: { was: 'x' } } }), 'owner')).toBe(
      false,
    );
  });
});

describe('who may change what the workspace is', () => {
  const workspace = { type: 'workspace', id: 'w', order: 'a0', body: { name: 'Mine' } } as const;
  const renamed: Change = { did: 'edited', type: 'workspace', id: 'w', set: { name: { was: 'Mine', is: 'Ours' } } };
  const mayRename = (role: Role, command: Command): boolean =>
    mayCommand({ role, person: 'ada' }, { kind: 'workspace', records: new Map([['w', workspace]]) }, command);

  it.each<[string, Command]>([
    ['an edit', { do: 'edit', type: 'workspace', id: 'w', set: { name: { was: 'Mine', is: 'Ours' } } }],
    ['taking a step back', { do: 'revert', changes: [renamed] }],
    ['going back to how it was', { do: 'restore', records: [workspace] }],
  ])('is the owner, be it by %s', (_, command) => {
    expect(mayRename('editor', command)).toBe(false);
    expect(mayRename('owner', command)).toBe(true);
  });
});
