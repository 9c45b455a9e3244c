import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import { backup } from '#storage/backup/backup.ts';
import { restore } from '#storage/backup/restore.ts';
import type { Where } from '#storage/storage.ts';
import type { Replica } from '#sync/replica.ts';
import { newFolder, removeFolder } from '#tests/folders.ts';
import { openSocketClient, type SocketClient, until } from '#tests/fault/socket-client.ts';
import { claim, createJourney, freePort, post, signIn, startStig } from '#tests/fault/stig-server.ts';
import { eachStore, type TestStore } from '#tests/stores.ts';

type Asked = { readonly cookie: string; readonly workspace: string };

/** One document of each kind, with the record and the path that says what it is called. */
type Named = { readonly id: string; readonly type: string; readonly record: string; readonly path: string };

await eachStore((store) =>
  describe(`an older backup on ${store.name} that is restored under pages that are open`, () => {
    it('is what every page shows before it says that all is saved, and what was not sent is done or shown', async () => {
      const folder = newFolder('restored');
      const where = await store.place();
      const port = await freePort();
      let server = await startStig({ ...where, port });
      const asked = await claim(server, { example: false });
      const named = await makeOneOfEach(server.url, asked);
      const headers = { cookie: asked.cookie };
      const clientOf = () => openSocketClient({ url: () => `ws://127.0.0.1:${port}/api/v1/sync`, headers });
      const ada = clientOf();
      const open = await openAll(ada, named);
      await rename(open, 'before the backup');

      await server.kill();
      await backUp(store, where, folder);
      server = await startStig({ ...where, port });
      ada.link.wake();
      await rename(open, 'after the backup');
      const journey = open[0]?.replica;
      if (!journey) throw new Error('a journey is there');
      journey.send({ do: 'add', type: 'phase', id: 'lost', body: { name: 'Dream' } });
      await until(journey, ({ saved }) => saved);
      ada.link.close();
      await server.kill();

      const restored = await store.place();
      await restore({ backup: join(folder, 'backup'), keys: join(folder, 'keys') }, restored);
      server = await startStig({ ...restored, port });
      Object.assign(headers, await signIn(server.url));
      const bo = clientOf();
      const others = await openAll(bo, named);
      await rename(others, 'by another way');
      others[0]?.replica.send({ do: 'add', type: 'phase', id: 'found', body: { name: 'Arrive' } });
      for (const { replica } of others) await until(replica, ({ saved }) => saved);
      expect(others.map(({ replica }) => replica.state().seq)).toEqual(open.map(({ replica }) => replica.state().seq));

      const written = 'Dream of a home full of green';
      journey.send({ do: 'edit', type: 'phase', id: 'lost', set: { name: { was: 'Dream', is: written } } });
      journey.send({ do: 'add', type: 'phase', id: 'kept', body: { name: 'Written without a line' } });
      expect(journey.state().saved).toBe(false);
      ada.link.start();
      for (const { replica } of [...open, ...others]) await until(replica, ({ saved }) => saved);
      await until(others[0]?.replica ?? journey, ({ records }) => records.has('kept'));

      for (const [at, { replica, is }] of open.entries()) {
        expect(is()).toBe('by another way');
        const [mine, theirs] = [replica.state(), others[at]?.replica.state()];
        expect([...mine.records.values()]).toEqual(expect.arrayContaining([...(theirs?.records.values() ?? [])]));
        expect(mine).toMatchObject({ saved: true, pending: 0, putBack: true, canUndo: at === 0 });
        expect(theirs?.putBack).toBe(false);
      }
      expect([...journey.state().records.keys()].toSorted()).toEqual([named[0]?.id, 'found', 'kept'].toSorted());
      expect(journey.state().refused).toMatchObject([
        { command: { set: { name: { is: written } } }, refusal: { code: 'not-found', id: 'lost' } },
      ]);
      for (const client of [ada, bo]) client.close();
      await server.kill();
      await removeFolder(folder);
    });
  }),
);

async function makeOneOfEach(url: string, asked: Asked): Promise<readonly Named[]> {
  const { workspace, cookie } = asked;
  const journey = await createJourney(url, asked);
  const make = async (path: string, body: unknown) =>
    ((await (await post(`${url}/api/v1/${path}`, body, { cookie })).json()) as { id: string }).id;
  const interview = await make(`workspaces/${workspace}/interviews`, { journey, title: 'With Viola' });
  const workshop = await make(`journeys/${journey}/workshops`, { title: 'Together' });
  return [
    { id: journey, type: 'journey', record: journey, path: 'name' },
    { id: interview, type: 'interview', record: interview, path: 'title' },
    { id: workshop, type: 'workshop', record: workshop, path: 'title' },
    { id: workspace, type: 'channel', record: 'a-channel', path: 'name' },
  ];
}

type Open = { readonly replica: Replica; readonly is: () => unknown; readonly call: (name: string) => Command };

async function openAll(client: SocketClient, named: readonly Named[]): Promise<readonly Open[]> {
  const open = named.map(({ id, type, record, path }): Open => {
    const replica = client.open(id);
    const is = (): unknown => replica.state().records.get(record)?.body[path];
    const call = (name: string): Command =>
      ({
        ...{ type, id: record },
        ...(is() === undefined
          ? { do: 'add', body: { [path]: name } }
          : { do: 'edit', set: { [path]: { was: is(), is: name } } }),
      }) as Command;
    return { replica, is, call };
  });
  for (const { replica } of open) await until(replica, ({ saved }) => saved);
  return open;
}

async function rename(open: readonly Open[], name: string): Promise<void> {
  for (const { replica, is, call } of open) {
    replica.send(call(name));
    await until(replica, ({ saved }) => saved);
    expect(is()).toBe(name);
  }
}

async function backUp(store: TestStore, where: Where, folder: string): Promise<void> {
  const storage = await store.open(where, Date.now);
  await backup(storage, { to: join(folder, 'backup'), keysTo: join(folder, 'keys') }, Date.now);
  await storage.close();
}
