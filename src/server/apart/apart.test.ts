import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { type Apart, createApart } from '#server/apart/apart.ts';
import type { Ceiling } from '#server/apart/ceilings.ts';

const usual: Ceiling = { memoryMb: 256, longestMs: 60_000, beside: 1, waiting: 2 };
const entry = new URL('./apart-child.fixture.ts', import.meta.url);
const opened: Apart[] = [];

/** Runs the tasks of the fixture, which have other names than those of the server. */
function apartWith(others: Readonly<Record<string, Partial<Ceiling>>> = {}) {
  const kinds = ['echo', 'spin', 'swell', 'heap', 'fail', 'leave', 'ask'];
  const apart = createApart(Object.fromEntries(kinds.map((kind) => [kind, { ...usual, ...others[kind] }])), entry);
  opened.push(apart);
  return apart.run as unknown as (
    kind: string,
    given: () => unknown,
    how?: Parameters<Apart['run']>[2],
  ) => Promise<{ ok: boolean; value?: { given: unknown; pid: number }; refusal?: { code: string } }>;
}

const nothing = () => ({});
const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function untilGone(pid: number): Promise<void> {
  while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

afterEach(() => {
  for (const apart of opened.splice(0)) apart.close();
});

describe('what is done in a process apart', () => {
  it('comes back as it was made, bytes too, and the process is kept for the next', async () => {
    const run = apartWith();
    const bytes = new Uint8Array([1, 2, 3]);
    const first = await run('echo', () => ({ bytes, none: undefined }));
    expect(first.value?.given).toEqual({ bytes, none: undefined });
    const second = await run('echo', nothing);
    expect(second.value?.pid).toBe(first.value?.pid);
  });

  it.each(['swell', 'heap'])(
    'is ended where it takes more memory than it may (%s), and the next begins anew',
    async (kind) => {
      const run = apartWith({ [kind]: { memoryMb: 160 } });
      expect(await run(kind, nothing)).toEqual({ ok: false, refusal: { code: 'too-heavy' } });
      expect(await run(kind, nothing)).toEqual({ ok: false, refusal: { code: 'too-heavy' } });
    },
  );

  it('is ended where it takes longer than it may, while others are answered', async () => {
    const run = apartWith({ spin: { longestMs: 700 } });
    const spun = run('spin', nothing);
    expect((await run('echo', () => 'meanwhile')).value?.given).toBe('meanwhile');
    expect(await spun).toEqual({ ok: false, refusal: { code: 'took-too-long' } });
  });

  it('throws what it throws, and what ended it where that was neither memory nor time', async () => {
    const run = apartWith();
    await expect(run('fail', nothing)).rejects.toThrow('as it should');
    await expect(run('leave', nothing)).rejects.toThrow('code 3');
    expect((await run('echo', () => 'again')).ok).toBe(true);
  });

  it('may ask in the middle, and hears why there is no answer', async () => {
    const run = apartWith();
    const answer = async (what: unknown) => {
      if (what === 2) throw new Error('not two');
      return `said ${String(what)}`;
    };
    expect((await run('ask', () => 1, { answer })).value).toBe('said 1');
    await expect(run('ask', () => 2, { answer })).rejects.toThrow('not two');
  });

  it('lets so many wait and no more, and makes what it is given only when its turn comes', async () => {
    const run = apartWith();
    const made: number[] = [];
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        run('echo', () => {
          made.push(n);
          return n;
        }),
      ),
    );
    expect(made).toEqual([1, 2, 3]);
    expect(all.map(({ ok, refusal }) => ok || refusal?.code)).toEqual([true, true, true, 'busy', 'busy']);
    expect(new Set(all.slice(0, 3).map(({ value }) => value?.pid)).size).toBe(1);
  });

  it('ends when nobody waits for it any more, at work and in the row', async () => {
    const run = apartWith();
    const [atWork, inRow] = [new AbortController(), new AbortController()];
    const spun = run('spin', nothing, { signal: atWork.signal });
    const queued = run('spin', nothing, { signal: inRow.signal });
    inRow.abort(new Error('gone from the row'));
    await expect(queued).rejects.toThrow('gone from the row');
    atWork.abort(new Error('gone'));
    await expect(spun).rejects.toThrow('gone');
  });

  it('ends with the server that asked, killed as it may be and busy as it is', async () => {
    const server = fork(new URL('./killed-server.fixture.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [pids] = (await once(server, 'message')) as [number[]];
    expect(pids.map(isThere)).toEqual([true, true]);
    await killed(server);
    await Promise.all(pids.map(untilGone));
  });
});

async function killed(server: ChildProcess): Promise<void> {
  server.kill('SIGKILL');
  await once(server, 'exit');
}
