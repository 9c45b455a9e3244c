import { describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import type { StigDocument } from '#model/document/document.ts';
import type { Journal, Wanted } from '#model/document/journal.ts';
import { recordsFrom } from '#model/document/patch-records.ts';
import type { Storage } from '#storage/storage.ts';

/** What every journal keeps; `fresh` gives an empty storage that the caller closes. */
export function journalContract(name: string, fresh: () => Promise<Storage>): void {
  describe(`the journal on ${name}`, () => {
    it('makes a document once, and refuses to make it into another', async () => {
      const { journal } = await fresh();
      await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
      await journal.create({ id: 'j', kind: 'journey', workspace: 'w' });
      expect(await journal.load('j')).toEqual({ workspace: 'w', doc: empty('j') });
      await expect(journal.create({ id: 'j', kind: 'journey', workspace: 'other' })).rejects.toThrow('already');
      expect(await journal.load('nowhere')).toBeUndefined();
      expect(await journal.stepsSince('nowhere', 0)).toBeUndefined();
    });

    it('gives back after loading what a write gave', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const written = await journal.write(doc, want('c2', edit('p1', { name: { was: 'Dream', is: 'Dream of it' } })));
      expect(written.outcome).toEqual({ ok: true, value: { seq: 3 } });
      expect(written.doc.records.get('p1')?.body).toEqual({ name: 'Dream of it', earlierNames: ['Dream'] });
      expect((await journal.load('j'))?.doc).toEqual(written.doc);
      const steps = await journal.stepsSince('j', 2);
      expect(steps).toEqual(written.steps);
      expect(steps?.[0]).toMatchObject({ seq: 3, commandId: 'c2', actor: 'ada', at: '2026-05-01T12:00:00.000Z' });
    });

    it('gives steps to who followed its log to where they stand, and says who followed another', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const { steps } = await journal.write(doc, want('a', addPhase('a')));
      expect(doc.mark).toHaveLength(64);
      expect(steps[0]?.mark).toHaveLength(64);
      expect(await journal.stepsFrom(doc)).toEqual(steps);
      expect(await journal.stepsFrom({ id: 'j', seq: 2 })).toEqual(steps);
      expect(await journal.stepsFrom({ id: 'j', seq: 3, mark: steps[0]?.mark })).toEqual([]);
      expect(await journal.stepsFrom({ ...doc, mark: steps[0]?.mark })).toBe('elsewhere');
      expect(await journal.stepsFrom({ id: 'j', seq: 4 })).toBe('elsewhere');
      expect(await journal.stepsFrom({ id: 'nowhere', seq: 0 })).toBeUndefined();
    });

    it('does not write on a document that was read from another log, whatever its number', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const { doc: after } = await journal.write(doc, want('a', addPhase('a')));
      for (const stand of [
        { ...after, mark: doc.mark },
        { ...doc, mark: after.mark },
        { ...after, seq: 9 },
      ])
        await expect(journal.write(stand, want('b', addPhase('b')))).rejects.toThrow('load it anew');
      expect(await journal.stepsSince('j', 3)).toEqual([]);
    });

    it('says when each step was made and by whom', async () => {
      const { journal } = await fresh();
      await startJourney(journal);
      const at = '2026-05-01T12:00:00.000Z';
      expect(await journal.heads('j')).toEqual([1, 2].map((seq) => ({ seq, at, actor: 'ada' })));
      expect(await journal.heads('nowhere')).toBeUndefined();
    });

    it('does a command with the same id once', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const wanted = want('twice', edit('p1', { name: { was: 'Dream', is: 'Wish' } }));
      const first = await journal.write(doc, wanted);
      const again = await journal.write(doc, wanted);
      expect(again.outcome).toEqual(first.outcome);
      expect(again.doc).toEqual(first.doc);
      expect(await journal.stepsSince('j', 0)).toHaveLength(3);
    });

    it('decides on the document as it is now, not as its writer saw it', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      await journal.write(doc, want('a', { do: 'remove', type: 'phase', id: 'p1' }));
      const late = await journal.write(doc, want('b', edit('p1', { name: { was: 'Dream', is: 'Late' } })));
      expect(late.outcome).toEqual({ ok: false, refusal: { code: 'not-found', type: 'phase', id: 'p1' } });
      expect(late.steps).toHaveLength(1);
      expect(late.doc.records.has('p1')).toBe(false);
      expect(await journal.stepsSince('j', 3)).toEqual([]);
    });

    it('merges two texts that grew from the same one', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      await journal.write(doc, want('a', edit('p1', { name: { was: 'Dream', is: 'Dream on' } })));
      const { doc: merged } = await journal.write(
        doc,
        want('b', edit('p1', { name: { was: 'Dream', is: 'I Dream' } })),
      );
      expect(merged.records.get('p1')?.body['name']).toBe('I Dream on');
    });

    it('writes nothing for what is so already', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const same = await journal.write(doc, want('x', edit('p1', { name: { was: 'Dream', is: 'Dream' } })));
      expect(same).toEqual({ doc, steps: [], outcome: { ok: true, value: { seq: doc.seq } } });
    });

    it('keeps every step when many write to one document at once', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const all = await Promise.all(
        Array.from({ length: 40 }, (_, i) => journal.write(doc, want(`n${i}`, addPhase(`q${i}`)))),
      );
      const seqs = all.map(({ outcome }) => (outcome.ok ? outcome.value.seq : -1)).toSorted((a, b) => a - b);
      expect(seqs).toEqual(Array.from({ length: 40 }, (_, i) => i + 3));
      const loaded = await journal.load('j');
      expect(loaded?.doc.records.size).toBe(42);
      expect(loaded?.doc.seq).toBe(42);
    });

    it('writes several in one go, each decided after the one before it, whatever is refused', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const heard: (number | undefined)[] = [];
      journal.watch((_id, seq) => heard.push(seq));
      const wanted = [
        want('1', addPhase('a')),
        want('2', { do: 'remove', type: 'phase', id: 'nowhere' }),
        want('3', edit('a', { name: { was: 'Phase a', is: 'Phase a, on' } })),
        want('1', addPhase('a')),
        want('5', addPhase('b')),
        want('6', { do: 'remove', type: 'phase', id: 'b' }),
      ];
      const { doc: after, steps, outcomes } = await journal.writeAll(doc, wanted);
      expect(outcomes.map((one) => (one.ok ? one.value.seq : one.refusal.code))).toEqual([3, 'not-found', 4, 3, 5, 6]);
      expect(steps.map(({ seq, commandId }) => [seq, commandId])).toEqual([3, 4, 5, 6].map((n, at) => [n, '1356'[at]]));
      expect((await journal.load('j'))?.doc).toEqual(after);
      expect(await journal.stepsSince('j', 2)).toEqual(steps);
      await until(() => heard.includes(6));
    });

    it('lets one write fail without those it was done together with', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const ghost = { ...doc, id: 'ghost' };
      const [good, bad, alsoGood] = await Promise.allSettled([
        journal.write(doc, want('1', addPhase('a'))),
        journal.write(ghost, want('2', addPhase('b'))),
        journal.write(doc, want('3', addPhase('c'))),
      ]);
      expect([good?.status, bad?.status, alsoGood?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect([...((await journal.load('j'))?.doc.records.keys() ?? [])].toSorted()).toEqual(['a', 'c', 'j', 'p1']);
    });

    it('tells watchers after the step can be read, until they stop', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const heard: string[] = [];
      const seen: number[] = [];
      const stop = journal.watch((id) => {
        heard.push(String(id));
        void journal.stepsSince('j', 2).then((steps) => seen.push(steps?.length ?? -1));
      });
      await journal.write(doc, want('a', addPhase('a')));
      await until(() => seen.includes(1));
      expect(heard).toContain('j');
      stop();
      const before = heard.length;
      await journal.write(doc, want('b', addPhase('b')));
      await new Promise((done) => setTimeout(done, 50));
      expect(heard).toHaveLength(before);
    });

    it('keeps any text a body can hold, half a surrogate pair among it, without NUL', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const odd = 'nul \u0000, half \ud83d, "quotes", 🌱, \u2028';
      const written = await journal.write(doc, want('odd', edit('p1', { name: { was: 'Dream', is: odd } })));
      expect(written.outcome.ok).toBe(true);
      expect((await journal.load('j'))?.doc.records.get('p1')?.body).toEqual({
        name: odd.replace('\u0000', ''),
        earlierNames: ['Dream'],
      });
      const refused = await journal.write(written.doc, want('odd-id', addPhase('a\u0000b')));
      expect(refused.outcome).toMatchObject({ ok: false, refusal: { code: 'not-valid', place: 'id' } });
    });

    it('takes a thing away with its parts, and brings them back', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const interaction: Command = { do: 'add', type: 'interaction', id: 'i1', body: { phase: 'p1', text: 'Asks' } };
      const { doc: two } = await journal.write(doc, want('a', interaction));
      const gone = await journal.write(two, want('b', { do: 'remove', type: 'phase', id: 'p1' }));
      expect([...gone.doc.records.keys()]).toEqual(['j']);
      expect((await journal.load('j'))?.doc).toEqual(gone.doc);
      const changes = [...(gone.steps.at(-1)?.changes ?? [])];
      const back = await journal.write(gone.doc, want('c', { do: 'revert', of: ['b'], changes }));
      expect(back.doc.records).toEqual(two.records);
      expect((await journal.load('j'))?.doc.records).toEqual(two.records);
    });

    it('takes back what its author did, whatever the wish says that was, and nothing of another', async () => {
      const { journal } = await fresh();
      const doc = await startJourney(journal);
      const hers = await journal.write(doc, want('a', edit('p1', { name: { was: 'Dream', is: 'Hers' } })));
      const bo = { ...want('b', addPhase('p9')), actor: 'bo' };
      const his = await journal.write(hers.doc, bo);
      const revert = async (commandId: string, of: string[]) => {
        const changes = [{ did: 'added', record: { type: 'phase', id: 'p9', order: 'a1', body: {} } } as const];
        const wish = want(commandId, { do: 'revert', of, changes });
        return (await journal.write(his.doc, wish)).outcome;
      };
      expect(await revert('c', ['b'])).toEqual({ ok: false, refusal: { code: 'not-yours', id: 'b' } });
      expect(await revert('d', ['a', 'b'])).toEqual({ ok: false, refusal: { code: 'not-yours', id: 'b' } });
      expect(await revert('e', [])).toEqual({ ok: false, refusal: { code: 'changed-since' } });
      expect(await revert('f', ['nobody\u0000', 'nothing'])).toEqual({ ok: false, refusal: { code: 'changed-since' } });
      expect((await revert('g', ['a'])).ok).toBe(true);
      const { records } = (await journal.load('j'))?.doc ?? doc;
      expect(records.get('p1')?.body['name']).toBe('Dream');
      expect(records.has('p9')).toBe(true);
    });
  });
}

const empty = (id: string): StigDocument => ({ id, kind: 'journey', seq: 0, records: recordsFrom([]) });

const want = (commandId: string, command: Command): Wanted => ({ commandId, command, actor: 'ada' });

const edit = (id: string, set: Extract<Command, { do: 'edit' }>['set']): Command => ({
  do: 'edit',
  type: 'phase',
  id,
  set,
});

const addPhase = (id: string): Command => ({ do: 'add', type: 'phase', id, body: { name: `Phase ${id}` } });

/** A journey with one phase, at step 2. */
export async function startJourney(journal: Journal, id = 'j', workspace = 'w'): Promise<StigDocument> {
  await journal.create({ id, kind: 'journey', workspace });
  const journey: Command = { do: 'add', type: 'journey', id, body: { name: 'Make a home full of green' } };
  const { doc } = await journal.write(empty(id), want('start', journey));
  const phase: Command = { do: 'add', type: 'phase', id: 'p1', body: { name: 'Dream' } };
  return (await journal.write(doc, want('phase', phase))).doc;
}

/** Waits for something that happens soon. */
async function until(is: () => boolean, withinMs = 3000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!is()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((done) => setTimeout(done, 5));
  }
}
