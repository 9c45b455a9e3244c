import { Readable } from 'node:stream';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWorkspace } from '#server/people/workspaces.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { examine } from '#storage/doctor/doctor.ts';
import { eachStore } from '#tests/stores.ts';

type Kept = { blob: string; width: number; height: number };

/** A photograph lying on its side, with where it was taken written into it. */
const photograph = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#3f6b4f' } })
    .withExif({ IFD0: { Copyright: 'Anna' }, IFD3: { GPSLatitude: '59/1 19/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

await eachStore(({ name, copyOf }) => {
  describe(`pictures on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string; journey: string };
    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
    });
    afterAll(() => http.close());

    const send = async (bytes: Uint8Array, as: TestAsker = owner, workspace = owner.workspace) => {
      const { statusCode, body } = await http.app.inject({
        method: 'POST',
        url: `/api/v1/workspaces/${workspace}/images`,
        headers: {
          host: 'stig.test',
          origin: 'http://stig.test',
          cookie: as.cookie,
          'content-type': 'application/octet-stream',
        },
        payload: Buffer.from(bytes),
      });
      return { status: statusCode, body: JSON.parse(body) as Kept & { code?: string; detail?: string } };
    };
    const fetched = async (hash: string, as: TestAsker = owner, more = '') => {
      const answer = await http.app.inject({
        url: `/api/v1/workspaces/${owner.workspace}/images/${hash}${more}`,
        headers: { host: 'stig.test', cookie: as.cookie },
      });
      return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
    };

    it('are kept upright and small, with nothing in them but what is seen', async () => {
      const { status, body } = await send(await photograph());
      expect([status, body.width, body.height]).toEqual([200, 800, 1600]);
      const whole = await fetched(body.blob);
      expect(whole.headers['content-type']).toBe('image/jpeg');
      expect(whole.headers['cache-control']).toContain('immutable');
      const about = await sharp(whole.bytes).metadata();
      expect([about.width, about.height, about.exif, about.xmp, about.orientation ?? 1]).toEqual([
        800,
        1600,
        undefined,
        undefined,
        1,
      ]);
      expect(whole.bytes.includes('Anna')).toBe(false);
      const small = await sharp((await fetched(body.blob, owner, '?size=small')).bytes).metadata();
      expect([small.width, small.height]).toEqual([240, 480]);
    });

    it('are made small in a process apart, and what cannot be is refused', async () => {
      const { blob } = (await send(await photograph())).body;
      const run = vi.spyOn(http.parts.apart, 'run');
      expect((await fetched(blob, owner, '?size=small')).status).toBe(200);
      expect(run.mock.calls.map(([kind]) => kind)).toEqual(['small']);
      run.mockRestore();
      const halved = (await fetched(blob)).bytes.subarray(0, 400);
      const as = { workspace: owner.workspace, limitBytes: 1000 };
      const kept = await http.parts.storage.blobs.put(Readable.from([halved]), as);
      if (!kept.ok) return expect.unreachable();
      const refused = await fetched(kept.value.hash, owner, '?size=small');
      expect([refused.status, JSON.parse(String(refused.bytes))]).toMatchObject([422, { code: 'unreadable-file' }]);
    });

    it('are kept once, and as they are where there is nothing to do', async () => {
      const first = await send(await photograph());
      const second = await send((await fetched(first.body.blob)).bytes);
      expect(second.body).toEqual(first.body);
    });

    it('have no tail, and nothing between their parts that is not seen: not when they are sent, nor of old when they are shown', async () => {
      const tail = Buffer.from('PK\u0003\u0004<script>alert(1)</script>');
      const jpeg = (await fetched((await send(await photograph())).body.blob)).bytes;
      const png = await sharp({ create: { width: 30, height: 20, channels: 4, background: '#3f6b4f80' } })
        .png()
        .toBuffer();
      const comment = Buffer.concat([Buffer.from([0xff, 0xe5, 0, tail.length + 2]), tail]);
      const told = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), tail]);
      const named = Buffer.concat([Buffer.from([0, 0, 0, tail.length]), Buffer.from('prVt'), tail, Buffer.alloc(4)]);
      for (const [clean, hostile] of [
        [jpeg, told],
        [png, Buffer.concat([png.subarray(0, 33), named, png.subarray(33), tail])],
      ] as const) {
        const { body } = await send(hostile);
        expect(body.blob).toBe((await send(clean)).body.blob);
        expect((await fetched(body.blob)).bytes.equals(clean)).toBe(true);
        const old = await http.parts.storage.blobs.put(once(hostile), {
          workspace: owner.workspace,
          limitBytes: 2 ** 20,
        });
        expect((await fetched(old.ok ? old.value.hash : '')).bytes.equals(clean)).toBe(true);
      }
    });

    it('keep what shines through, and are read from WebP and GIF', async () => {
      const clear = sharp({ create: { width: 40, height: 20, channels: 4, background: '#3f6b4f80' } });
      const { body } = await send(await clear.clone().webp().toBuffer());
      expect((await fetched(body.blob)).headers['content-type']).toBe('image/png');
      expect((await send(await clear.clone().gif().toBuffer())).status).toBe(200);
    });

    it('are refused plainly: what is no picture, what cannot be read, what would be too large', async () => {
      expect((await send(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).body).toMatchObject({
        code: 'unsupported-file',
      });
      const heic = Buffer.from('0000001866747970686569630000000068656963', 'hex');
      expect((await send(heic)).body).toMatchObject({ code: 'unsupported-file', detail: 'heic' });
      const claims = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
        .png()
        .toBuffer();
      claims.writeUInt32BE(60_000, 16);
      claims.writeUInt32BE(60_000, 20);
      expect((await send(claims)).status).toBeGreaterThanOrEqual(400);
      expect((await send((await photograph()).subarray(0, 600))).body).toMatchObject({ code: 'unreadable-file' });
      const broad = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer();
      expect((await send(broad)).body).toMatchObject({ code: 'too-large' });
    });

    it('are for members of the workspace, and only pictures are given out', async () => {
      const { body } = await send(await photograph());
      const stranger = await http.join(owner, owner.workspace, 'editor');
      const elsewhere = await createWorkspace(http.parts.writerOf('test'), 'Elsewhere');
      if (!elsewhere.ok) throw new Error('no second workspace');
      await http.parts.storage.members.put({ workspace: elsewhere.value, user: stranger.user, role: 'owner' });
      await http.parts.storage.members.remove(owner.workspace, stranger.user);
      expect((await fetched(body.blob, stranger)).status).toBe(404);
      const there = await http.app.inject({
        url: `/api/v1/workspaces/${elsewhere.value}/images/${body.blob}`,
        headers: { host: 'stig.test', cookie: stranger.cookie },
      });
      expect(there.statusCode).toBe(404);
      const words = once(Buffer.from('case,activity\n'));
      const file = await http.parts.storage.blobs.put(words, { workspace: owner.workspace, limitBytes: 99 });
      expect((await fetched(file.ok ? file.value.hash : '')).status).toBe(404);
    });

    it('travel in the file, and go with the last journey that shows them', async () => {
      const square = sharp({ create: { width: 30, height: 30, channels: 3, background: '#d9573f' } });
      const data = (await square.png().toBuffer()).toString('base64');
      const file = {
        format: 'stig-journey',
        version: 1,
        id: 'j-pictures',
        journey: { name: 'See it' },
        interactions: [{ id: 'i1', text: 'Looks', picture: { blob: 'by-hand', alt: 'A red square' } }],
        images: [
          { id: 'by-hand', type: 'image/png', data },
          { id: 'broken', data: 'AAAA' },
        ],
      };
      const bring = (what: object) =>
        http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(what));
      expect((await bring(file)).body).toMatchObject({ reports: [{ code: 'image-not-read', place: 'images[1]' }] });
      const first = await http.ask(owner, 'GET /api/v1/journeys/j-pictures/file');
      const said = JSON.parse(first.text) as typeof file;
      expect(said.images).toEqual([{ id: said.interactions[0]?.picture.blob, type: 'image/png', data }]);
      expect((await bring({ ...said, id: 'j-again' })).status).toBe(200);
      const second = await http.ask(owner, 'GET /api/v1/journeys/j-again/file');
      expect(second.text.replace('j-again', 'j-pictures')).toBe(first.text);

      const blob = said.interactions[0]?.picture.blob ?? '';
      const doctor = await examine(http.parts.storage);
      expect(doctor.lostReferences.filter(({ to_type: type }) => type === 'blob')).toEqual([]);
      await http.ask(owner, 'DELETE /api/v1/journeys/j-pictures');
      expect((await fetched(blob)).status).toBe(200);
      await http.ask(owner, 'DELETE /api/v1/journeys/j-again');
      expect((await fetched(blob)).status).toBe(404);
      expect((await examine(http.parts.storage)).strayFiles).toEqual([]);
    });
  });
});

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
