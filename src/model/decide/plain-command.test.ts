import { expect, it } from 'vitest';
import { plainCommand } from '#model/decide/plain-command.ts';

it('control characters become a line break or nothing, whichever way words come in', () => {
  const text = 'En\u000btvå\u0000 tre\u0007\tfyra\nfem\u007f';
  const plain = 'En\ntvå tre\tfyra\nfem';
  expect(plainCommand({ do: 'add', type: 'interaction', id: 'i', body: { text, tags: [text] } })).toMatchObject({
    body: { text: plain, tags: [plain] },
  });
  expect(
    plainCommand({ do: 'edit', type: 'interaction', id: 'i', set: { text: { was: text, is: text }, x: {} } }),
  ).toMatchObject({ set: { text: { was: text, is: plain }, x: {} } });
  const record = { type: 'phase', id: 'p', order: 'a0', body: { name: text } } as const;
  expect(plainCommand({ do: 'import', records: [record] })).toMatchObject({ records: [{ body: { name: plain } }] });
});

it('a transcript keeps its length, as excerpts count places in it', () => {
  const add = plainCommand({ do: 'add', type: 'interview', id: 'w', body: { transcript: 'a\u0000b\u000bc' } });
  expect(add).toMatchObject({ body: { transcript: 'a b\nc' } });
  const edit = plainCommand({ do: 'edit', type: 'interview', id: 'w', set: { transcript: { is: 'a\u0000b' } } });
  expect(edit).toMatchObject({ set: { transcript: { is: 'a b' } } });
});

it('a command without any is the very same', () => {
  const command = { do: 'add', type: 'phase', id: 'p', body: { name: 'Väntar 🌱', deep: [{ a: ['x'] }] } } as const;
  expect(plainCommand(command as never)).toBe(command);
});
