import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { eachStore } from '#tests/stores.ts';

const transcript = 'P1  00:12\nI stood there with the box.\n\nI  00:20\nAnd then?\n';

await eachStore(({ name, copyOf }) => {
  describe(`interviews on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    let id: string;
    beforeEach(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      const wanted = {
        journey: 'green-journey',
        participant: 'green-u01',
        title: 'At the door',
        date: '2026-04-02',
        method: 'diary',
      };
      const made = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/interviews`, wanted);
      ({ id } = made.body as { id: string });
    });
    afterEach(() => http.close());

    const upload = (text: string, file = 'talk.txt') =>
      http.ask(owner, `POST /api/v1/interviews/${id}/transcript?name=${file}`, text);
    const bytesOnDisk = async (): Promise<string> => {
      const rows = await http.parts.storage.db.selectFrom('change').select('changes').execute();
      return rows.map(({ changes }) => changes).join('\n');
    };

    it('get their transcript from a file, with who speaks in it', async () => {
      expect((await upload(transcript)).body).toEqual({
        characters: transcript.length,
        speakers: ['P1', 'I'],
        warnings: [],
        leftOut: 0,
      });
      const listed = await http.ask(
        owner,
        `GET /api/v1/workspaces/${owner.workspace}/interviews?journey=green-journey`,
      );
      const interviews = listed.body as { id: string; characters: number }[];
      expect(interviews).toHaveLength(13);
      expect(interviews.find((one) => one.id === id)).toMatchObject({
        title: 'At the door',
        method: 'diary',
        characters: transcript.length,
        excerpts: 0,
      });
    });

    it('keep the file as it came, and neither it nor the words in clear', async () => {
      await upload(transcript);
      const doc = (await http.parts.storage.journal.load(id))?.doc;
      const source = doc?.records.get(id)?.body['source'] as { blob: string; name: string };
      expect(source.name).toBe('talk.txt');
      const opened = await http.parts.storage.blobs.open(owner.workspace, source.blob);
      if (!opened.ok) throw new Error(opened.refusal.code);
      const chunks: Uint8Array[] = [];
      for await (const chunk of opened.value.read()) chunks.push(chunk);
      expect(Buffer.concat(chunks).toString()).toBe(transcript);
      expect(opened.value.address).toBeUndefined();
      expect(await bytesOnDisk()).not.toContain('stood there');
    });

    it('are found by what is spoken in them, by whoever may read them, until it is erased', async () => {
      await upload(transcript);
      const path = `POST /api/v1/workspaces/${owner.workspace}/said`;
      const viewer = await http.join(owner, owner.workspace, 'viewer');
      const editor = await http.join(owner, owner.workspace, 'editor');
      const look = async (as: TestAsker = owner) =>
        (await http.ask(as, path, { words: 'STOOD there with the box' })).body as { found: { interview: string }[] };
      const start = transcript.indexOf('stood');
      const found = {
        ...{ interview: id, participant: 'green-u01', title: 'At the door', date: '2026-04-02' },
        ...{ start, end: start + 'stood there with the box'.length, around: 'I stood there with the box.' },
      };
      expect(await look()).toEqual({ found: [found] });
      expect(await look(editor)).toEqual({ found: [found] });
      expect(await look(viewer)).toEqual({ found: [] });
      expect((await http.ask(owner, path, { words: ' ' })).body).toEqual({ found: [] });
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/green-u01/erase`);
      expect(await look()).toEqual({ found: [] });
      await http.parts.storage.members.remove(owner.workspace, viewer.user);
      expect((await http.ask(viewer, path, { words: 'stood' })).status).toBe(404);
    });

    it('let others go on while a Word file that unpacks to eight megabytes of nothing is read apart', async () => {
      const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:p><w:r/></w:p>'.repeat(500_000)}</w:body></w:document>`;
      const payload = zipSync({
        '[Content_Types].xml': strToU8(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8('<Relationships/>'),
        'word/document.xml': strToU8(document),
      });
      expect(payload.length).toBeLessThan(62_000);
      const answered: string[] = [];
      const told = (what: string) => (status: number) => {
        answered.push(what);
        return status;
      };
      const sent = http.app
        .inject({
          method: 'POST',
          url: `/api/v1/interviews/${id}/transcript?name=talk.docx`,
          headers: {
            host: 'stig.test',
            origin: 'http://stig.test',
            cookie: owner.cookie,
            'content-type': 'text/plain',
          },
          payload: Buffer.from(payload),
        })
        .then(({ statusCode }) => told('sent')(statusCode));
      const listed = http
        .ask(owner, `GET /api/v1/workspaces/${owner.workspace}/journeys`)
        .then(({ status }) => told('listed')(status));
      expect(await Promise.all([sent, listed])).toEqual([422, 200]);
      expect(answered).toEqual(['listed', 'sent']);
    });

    it('refuse what is no transcript, and say why', async () => {
      expect((await upload('', 'talk.txt')).body).toMatchObject({
        code: expect.stringMatching(/not-valid|unreadable-file/u),
      });
      const picture = await http.app.inject({
        method: 'POST',
        url: `/api/v1/interviews/${id}/transcript?name=talk.txt`,
        headers: {
          host: 'stig.test',
          origin: 'http://stig.test',
          cookie: owner.cookie,
          'content-type': 'application/octet-stream',
        },
        payload: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      });
      expect([picture.statusCode, (picture.json() as { code: string }).code]).toEqual([415, 'unsupported-file']);
    });

    it('keep the transcript that excerpts stand in', async () => {
      await upload(transcript);
      const { journal } = http.parts.storage;
      const doc = (await journal.load(id))?.doc;
      if (!doc) throw new Error('no interview');
      const body = {
        start: 10,
        end: 37,
        text: transcript.slice(10, 37),
        codes: [],
        feeling: -1,
        place: { journey: true },
      };
      await journal.write(doc, {
        command: { do: 'add', type: 'excerpt', id: 'x1', body },
        commandId: 'c1',
        actor: owner.user,
      });
      expect((await upload('Somebody else entirely')).body).toMatchObject({ code: 'not-verbatim' });
      const evidence = await http.ask(owner, 'GET /api/v1/journeys/green-journey/evidence');
      const { excerpts } = evidence.body as { excerpts: { id: string; text: string }[] };
      expect(excerpts.find((one) => one.id === 'x1')).toMatchObject({
        interview: id,
        feeling: -1,
        text: 'I stood there with the box.',
      });
    });

    it('of somebody who spoke are erased, never only removed, and by id for whoever was removed before', async () => {
      const { journal } = http.parts.storage;
      const erase = (participant: string) =>
        http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/${participant}/erase`);
      const remove = async (participant: string) => {
        const doc = (await journal.load(owner.workspace))?.doc;
        if (!doc) throw new Error('no workspace');
        const command = { do: 'remove', type: 'participant', id: participant } as const;
        return (await journal.write(doc, { command, commandId: `remove-${participant}`, actor: owner.user })).outcome;
      };
      expect(await remove('green-u01')).toMatchObject({ refusal: { code: 'has-spoken' } });
      expect((await erase('green-u01')).status).toBe(200);
      expect(await remove('green-u01')).toMatchObject({ ok: true });
      expect((await erase('green-u01')).status).toBe(200);
      expect((await erase('nobody')).body).toMatchObject({ code: 'not-found' });
    });

    it('lose their words when their participant is erased, and say so', async () => {
      await upload(transcript);
      const erased = await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/participants/green-u01/erase`);
      expect((erased.body as { places: number }).places).toBeGreaterThan(5);
      const evidence = await http.ask(owner, 'GET /api/v1/journeys/green-journey/evidence');
      const { interviews, excerpts } = evidence.body as {
        interviews: { id: string; erased?: true }[];
        excerpts: { interview: string; text: string; erased?: true }[];
      };
      expect(
        interviews
          .filter((one) => one.erased)
          .map((one) => one.id)
          .toSorted(),
      ).toEqual(['green-w01', id].toSorted());
      for (const one of excerpts.filter(({ interview }) => interview === 'green-w01'))
        expect([one.text, one.erased]).toEqual(['', true]);
      expect((await upload(transcript)).body).toMatchObject({ code: 'words-erased' });
    });

    it('belong to a journey and a participant of the same workspace', async () => {
      const make = (wanted: object) => http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/interviews`, wanted);
      expect((await make({ journey: 'nowhere' })).body).toMatchObject({ code: 'parent-not-found', place: 'journey' });
      expect((await make({ journey: 'green-journey', participant: 'nobody' })).body).toMatchObject({
        code: 'parent-not-found',
        place: 'participant',
      });
    });

    it('are removed with their words', async () => {
      await upload(transcript);
      expect((await http.ask(owner, `DELETE /api/v1/interviews/${id}`)).status).toBe(200);
      expect(await http.parts.storage.journal.load(id)).toBeUndefined();
    });
  });
});
