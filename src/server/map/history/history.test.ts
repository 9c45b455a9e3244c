import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorDay, exampleFile } from '#example/example.ts';
import type { ExampleFile } from '#example/example-shape.ts';
import { daysBetween } from '#example/shift-dates.ts';
import type { Command } from '#model/document/command.ts';
import { addDays } from '#model/practice/days.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { writeCommand } from '#server/keeping/write-command.ts';
import { eachStore } from '#tests/stores.ts';

type Versioned = {
  readonly versions: readonly { readonly seq: number; readonly at: string }[];
  readonly library: { readonly people: readonly { readonly id: string }[] };
};

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
      const inExample = before.stops.map(({ seq }) => seq);
      expect(inExample.at(-1)).toBe(before.seq);
      await write(
        { do: 'add', type: 'version', id: 'v', body: { name: 'As we believed', seq: before.seq } },
        { do: 'add', type: 'phase', id: 'late', body: { name: 'Afterwards' } },
      );
      const { stops } = await read<typeof before>('history');
      expect(stops.map(({ seq }) => seq)).toEqual([...inExample, before.seq + 2]);
      expect(stops.at(-1)?.by.map((one) => one.name)).toEqual(['Olga']);
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
      const example = (await read<{ paths: unknown[] }>('history/path')).paths.length;
      await write(add, drop);
      const { paths } = await read<{ paths: { phases: unknown[]; points: unknown[]; marks: unknown[] }[] }>(
        'history/path',
      );
      expect(paths).toHaveLength(example + 1);
      const [before, after] = paths.slice(-2);
      expect(before?.points.length).toBeGreaterThan(5);
      expect(before?.marks.length).toBeGreaterThan(5);
      expect(after?.phases).toHaveLength((before?.phases.length ?? 0) - 1);
    });

    it('of the example is that of four versions over months, and ends in exactly what its file says', async () => {
      const { stops } = await read<{ stops: { seq: number; at: string }[] }>('history');
      const { text } = await http.ask(owner, `GET /api/v1/journeys/${owner.journey}/file`);
      const file = JSON.parse(text) as ExampleFile & Versioned;
      expect(file.versions.map(({ seq, at }) => ({ seq, at }))).toEqual(stops.map(({ seq, at }) => ({ seq, at })));
      const months = stops.map(({ at }) =>
        Math.round((Date.parse(at) - Date.parse(stops[0]?.at ?? '')) / 2_629_800_000),
      );
      expect(months).toEqual([0, 5, 6, 9]);
      expect(Date.parse(stops.at(-1)?.at ?? '')).toBeLessThan(Date.now());

      const made = addDays(anchorDay, daysBetween('2026-08-20', file.journey.snapshotDate));
      const written = exampleFile('en', made) as typeof file;
      const person = file.journey.owners?.professional ?? '';
      const own = (id: string): string => (id === 'green-anna' ? person : id);
      const { library, ...told } = JSON.parse(
        JSON.stringify(written).replaceAll('"green-anna"', `"${person}"`),
      ) as typeof file;
      const { library: has, ...all } = file;
      expect(all).toEqual(told);
      const ids = ({ people }: Versioned['library']) => people.map(({ id }) => own(id)).toSorted();
      expect({ ...has, people: ids(has) }).toEqual({ ...library, people: ids(library) });
    });

    it('of the example grows from what was believed to what was heard, marked and tried', async () => {
      type Claims = { assumed: boolean }[];
      type Path = { assumed: boolean; phases: unknown[]; points: unknown[]; marks: Claims; moments: Claims };
      const { paths } = await read<{ paths: Path[] }>('history/path');
      const seen = paths.map(({ assumed, phases, points, marks, moments }) => [
        assumed,
        ...[phases, points, marks, moments].map(({ length }) => length),
      ]);
      expect(seen).toEqual([
        [true, 5, 6, 4, 0],
        [false, 7, 16, 0, 0],
        [false, 7, 16, 9, 3],
        [false, 7, 16, 9, 3],
      ]);
      const assumed = paths.map(({ marks, moments }) => [...marks, ...moments].filter((one) => one.assumed).length);
      expect(assumed.slice(0, 3)).toEqual([4, 0, 0]);
      const { stops } = await read<{ stops: { seq: number }[] }>('history');
      const kinds = async (seq: number | undefined) =>
        new Set((await read<Records>(`history/${seq}`)).records.map(({ type }) => type));
      expect((await kinds(stops[1]?.seq)).has('quote')).toBe(false);
      expect((await kinds(stops[2]?.seq)).has('quote')).toBe(true);
      expect((await kinds(stops[2]?.seq)).has('experiment')).toBe(false);
      expect((await kinds(stops[3]?.seq)).has('experiment')).toBe(true);
    });

    const firstOf = async (type: string): Promise<string | undefined> => {
      const { seq } = await read<{ seq: number }>('history');
      return (await read<Records>(`history/${seq}`)).records.find((record) => record.type === type)?.id;
    };
  });
});
