import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { writeCommand } from '#server/keeping/write-command.ts';
import { eachStore } from '#tests/stores.ts';

await eachStore(({ name, copyOf }) => {
  describe(`a journey through time on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterEach(() => http.close());

    const read = async <T>(path: string): Promise<T> =>
      (await http.ask(owner, `GET /api/v1/journeys/${owner.journey}/${path}`)).body as T;
    const write = async (...commands: Command[]): Promise<number> => {
      const { storage, writerOf } = http.parts;
      let doc = (await storage.journal.load(owner.journey))?.doc;
      for (const command of commands) {
        if (!doc) throw new Error('no journey');
        const done = await writeCommand(writerOf(owner.user), doc, command);
        if (!done.ok) throw new Error(done.refusal.code);
        doc = done.value;
      }
      return doc?.seq ?? 0;
    };
    type Records = { readonly records: readonly { id: string; type: string; body: Record<string, unknown> }[] };

    it('is told by sittings, and where somebody gave it a name one ends', async () => {
      const before = await read<{ seq: number; stops: { seq: number; by: { name: string }[] }[] }>('history');
      expect(before.stops).toHaveLength(1);
      expect(before.stops[0]?.seq).toBe(before.seq);
      await write(
        { do: 'add', type: 'version', id: 'v', body: { name: 'As we believed', seq: before.seq } },
        { do: 'add', type: 'phase', id: 'late', body: { name: 'Afterwards' } },
      );
      const { stops } = await read<typeof before>('history');
      expect(stops.map(({ seq }) => seq)).toEqual([before.seq, before.seq + 2]);
      expect(stops[1]?.by.map((one) => one.name)).toEqual(['Olga']);
    });

    it('is read as it was, and restored as a new step that can be taken back', async () => {
      const { seq } = await read<{ seq: number }>('history');
      const then = await read<Records>(`history/${seq}`);
      const gone = then.records.find(({ type }) => type === 'interaction')?.id ?? '';
      const now = await write({ do: 'remove', type: 'interaction', id: gone });
      expect((await read<Records>(`history/${now}`)).records.some(({ id }) => id === gone)).toBe(false);
      const answer = await http.ask(owner, `POST /api/v1/journeys/${owner.journey}/restore`, { seq });
      expect(answer.body).toEqual({ seq: now + 1, before: now });
      const sorted = ({ records }: Records) => records.toSorted((a, b) => a.id.localeCompare(b.id));
      expect(sorted(await read<Records>(`history/${now + 1}`))).toEqual(sorted(then));
      await http.ask(owner, `POST /api/v1/journeys/${owner.journey}/restore`, { seq: now });
      expect((await read<Records>(`history/${now + 2}`)).records.some(({ id }) => id === gone)).toBe(false);
      const beyond = await http.ask(owner, `POST /api/v1/journeys/${owner.journey}/restore`, { seq: now + 99 });
      expect(beyond.status).toBe(404);
    });

    it('does not bring back words that were erased', async () => {
      const { seq } = await read<{ seq: number }>('history');
      const then = await read<Records>(`history/${seq}`);
      const quote = then.records.find(({ type }) => type === 'quote');
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/green-u01/erase`, {});
      const { records } = await read<Records>(`history/${seq}`);
      const erased = then.records.filter(
        ({ id, type, body }) =>
          type === 'quote' && body['text'] !== records.find((record) => record.id === id)?.body['text'],
      );
      expect(quote).toBeDefined();
      expect(erased.length).toBeGreaterThan(0);
      const answer = await http.ask(owner, `POST /api/v1/journeys/${owner.journey}/restore`, { seq });
      expect(answer.status).toBe(200);
      const { text } = await http.ask(owner, `GET /api/v1/journeys/${owner.journey}/file`);
      for (const { body } of erased) expect(text).not.toContain(body['text']);
    });

    it('shows the path after each sitting', async () => {
      const { seq } = await read<{ seq: number }>('history');
      const add: Command = { do: 'add', type: 'version', id: 'v', body: { name: 'First', seq } };
      const drop: Command = { do: 'remove', type: 'phase', id: (await firstOf('phase')) ?? '' };
      await write(add, drop);
      const { paths } = await read<{ paths: { phases: unknown[]; points: unknown[]; marks: unknown[] }[] }>(
        'history/path',
      );
      expect(paths).toHaveLength(2);
      expect(paths[0]?.points.length).toBeGreaterThan(5);
      expect(paths[0]?.marks.length).toBeGreaterThan(5);
      expect(paths[1]?.phases).toHaveLength((paths[0]?.phases.length ?? 0) - 1);
    });

    const firstOf = async (type: string): Promise<string | undefined> => {
      const { seq } = await read<{ seq: number }>('history');
      return (await read<Records>(`history/${seq}`)).records.find((record) => record.type === type)?.id;
    };
  });
});
