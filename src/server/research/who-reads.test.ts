import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfPdf } from '#exchange/pictures/pdf-text.fixture.ts';
import type { Role } from '#model/people/role.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import { protocolVersion } from '#protocol/line.ts';
import type { Apart, ApartHow } from '#server/apart/apart.ts';
import { type JourneyOrder, printJourney, type PrintOrder } from '#server/apart/do/print-journey.ts';
import { everybody, heard, heardIn, heardJourney, type Kind, type Speaker } from '#server/research/heard.fixture.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { createStandingOf } from '#server/workshop/standing-of.ts';
import { writeCommand } from '#server/keeping/write-command.ts';
import { Hub } from '#sync/hub.ts';
import { eachStore } from '#tests/stores.ts';

const nobodyAnswers = async (): Promise<void> => {};

/** What the house has printed from now on: a picture in dots is the one in lines of the same order. */
function ordersToPrint(apart: Apart): { readonly stop: () => JourneyOrder[] } {
  const { run } = apart;
  const orders: JourneyOrder[] = [];
  const noting = (kind: 'print', given: () => Promise<PrintOrder> | PrintOrder, how?: ApartHow) =>
    run(
      kind,
      async () => {
        const order = await given();
        if (kind === 'print' && !('blank' in order)) orders.push(order);
        return order;
      },
      how,
    );
  Object.assign(apart, { run: noting });
  return {
    stop: () => {
      Object.assign(apart, { run });
      return orders;
    },
  };
}

type Heard = { readonly [K in Kind]: readonly string[] };
type Reader = Role | 'owner with a reason for one';

const quoted: readonly Speaker[] = ['all', 'quoted'];
const worked: readonly Speaker[] = ['all', 'quoted', 'analysed'];
const withReason: readonly Speaker[] = [...worked, 'unasked'];
const shared: readonly Speaker[] = ['all', 'shared'];
const member = { ALIAS: everybody, COMMENT: ['house'] } as const;
const forAll = { ...member, WORD: quoted, STORY: quoted, TALK: [], NOTE: [], NAME: [], STRAY: [] } as const;
const forWork = { ...member, NAME: everybody, STRAY: ['stray'] } as const;

/** By hand, from the rules: who is heard by whom in the house. */
const inside: { readonly [R in Reader]: Heard } = {
  viewer: forAll,
  commenter: forAll,
  editor: { ...forWork, WORD: worked, STORY: worked, TALK: worked, NOTE: worked },
  owner: { ...forWork, WORD: worked, STORY: worked, TALK: worked, NOTE: worked },
  'owner with a reason for one': {
    ...forWork,
    ...{ WORD: withReason, STORY: withReason, TALK: withReason, NOTE: withReason },
  },
};
const readers = Object.keys(inside) as Reader[];

/** And outside it. */
const outside: Heard = {
  ...{ WORD: shared, STORY: shared, ALIAS: shared },
  ...{ TALK: [], NOTE: [], NAME: [], STRAY: [], COMMENT: [] },
};

const only = (of: Heard, ...kinds: readonly Kind[]): string[] =>
  heard(Object.fromEntries(kinds.map((kind) => [kind, of[kind]])));

await eachStore(({ name, copyOf }) => {
  describe(`who is heard on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    const as = {} as Record<Reader, TestAsker>;

    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(heardJourney));
      as.owner = owner;
      for (const role of ['viewer', 'commenter', 'editor'] as const)
        as[role] = await http.join(owner, owner.workspace, role);
      const second = await http.join(owner, owner.workspace, 'owner');
      as['owner with a reason for one'] = second;
      const reason = 'They asked us what we have kept of what they said';
      const opened = await http.ask(second, 'POST /api/v1/interviews/w-unasked/readings', { reason });
      if (opened.status !== 200) throw new Error(opened.text);
    });
    afterAll(() => http.close());

    const textOf = async (reader: Reader, request: string, body?: object): Promise<string> => {
      const answer = await http.ask(as[reader], request, body);
      expect([request, answer.status]).toEqual([request, 200]);
      expect(String(answer.headers['cache-control'])).toMatch(/no-store|private/u);
      return answer.text;
    };

    /** All that a line tells somebody who opens a document. */
    async function told(reader: Reader, doc: string): Promise<{ heard: () => string[]; close: () => Promise<void> }> {
      const { storage, spokenIn } = http.parts;
      let messages: ServerMessage[] = [];
      let hear = (_message: never): void => {};
      const hub = new Hub({
        ...{ journal: storage.journal, spokenIn, standingOf: createStandingOf(storage) },
        createId: http.parts.effects.createId,
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        report: (error) => expect.unreachable(String(error)),
      });
      hub.connect(
        {
          send: (message) => void (messages = message.say === 'snapshot' ? [message] : [...messages, message]),
          close: () => {},
          onMessage: (listener) => void (hear = listener as never),
          onClose: () => {},
        },
        { user: as[reader].user, name: reader },
      );
      hear({ say: 'hello', version: protocolVersion } as never);
      hear({ say: 'open', doc } as never);
      await hub.settled();
      return { heard: () => heardIn(JSON.stringify(messages)), close: () => hub.close() };
    }

    async function toldOnce(reader: Reader, doc: string): Promise<string[]> {
      const line = await told(reader, doc);
      await line.close();
      return line.heard();
    }

    it.each(readers)('in a file of the open format by a %s', async (reader) => {
      const all = only(inside[reader], 'WORD', 'TALK', 'NOTE', 'NAME', 'ALIAS', 'STORY', 'STRAY', 'COMMENT');
      expect(heardIn(await textOf(reader, 'GET /api/v1/journeys/j-heard/file'))).toEqual(all);
      expect(heardIn(await textOf(reader, 'GET /api/v1/journeys/j-heard/export.json'))).toEqual(all);
      expect(heardIn(await textOf(reader, 'GET /api/v1/journeys/j-heard/export.json?audience=inside'))).toEqual(all);
    });

    it.each(readers)('outside, in a file of the open format that a %s gives away', async (reader) => {
      const text = await textOf(reader, 'GET /api/v1/journeys/j-heard/export.json?audience=outside');
      expect(heardIn(text)).toEqual(only(outside, 'WORD', 'ALIAS', 'STORY'));
      expect(JSON.parse(text)).toMatchObject({ format: 'stig-journey', interactions: [{ text: 'Sees a flat' }] });
    });

    it('in pictures, slides and tables for the house and for outside', async () => {
      for (const format of ['svg', 'png', 'pdf', 'csv', 'md', 'mmd', 'xlsx', 'pptx'])
        for (const audience of ['inside', 'outside']) {
          const { body } = await exported(`/api/v1/journeys/j-heard/export.${format}?audience=${audience}`);
          const found = heardIn(body).filter((word) => /^(?:WORD|TALK|NOTE|NAME|STORY|STRAY|COMMENT)/u.test(word));
          const may = audience === 'inside' ? quoted : shared;
          const isDrawn = format !== 'mmd' && format !== 'csv';
          expect([format, audience, found.filter((word) => !may.some((who) => word === `WORD${who}`))]).toEqual([
            format,
            audience,
            [],
          ]);
          if (isDrawn) expect([format, audience, found]).toEqual([format, audience, heard({ WORD: may })]);
        }
    }, 240_000);

    async function exported(url: string): Promise<{ body: string }> {
      const headers = { host: 'stig.test', origin: 'http://stig.test', cookie: as.editor.cookie };
      const orders = ordersToPrint(http.parts.apart);
      const { rawPayload, statusCode } = await http.app.inject({ method: 'GET', url, headers });
      const [order] = orders.stop();
      expect([url, statusCode]).toEqual([url, 200]);
      if (url.includes('.pdf')) return { body: textOfPdf(rawPayload) };
      if (url.includes('.png') && order)
        return { body: Buffer.from(await printJourney({ ...order, format: 'svg' }, nobodyAnswers)).toString() };
      if (!/\.(?:xlsx|pptx)/u.test(url)) return { body: rawPayload.toString() };
      const parts = Object.values(unzipSync(rawPayload)).map((bytes) => Buffer.from(bytes).toString());
      return { body: parts.join('\n') };
    }

    it.each(readers)('in what a claim rests on, by a %s', async (reader) => {
      const text = await textOf(reader, 'GET /api/v1/journeys/j-heard/evidence');
      expect(heardIn(text)).toEqual(only(inside[reader], 'WORD', 'NOTE'));
      expect((JSON.parse(text) as { excerpts: unknown[] }).excerpts).toHaveLength(everybody.length);
    });

    it.each(readers)('in what is looked for, by a %s', async (reader) => {
      const path = `POST /api/v1/workspaces/${owner.workspace}/said`;
      const found: string[] = [];
      for (const who of everybody) found.push(...heardIn(await textOf(reader, path, { words: `TALK${who}` })));
      expect(found.filter((word) => word.startsWith('TALK')).toSorted()).toEqual(only(inside[reader], 'TALK'));
    });

    it.each(readers)('on the map as it is and as it was, by a %s', async (reader) => {
      const { doc } = (await http.parts.storage.journal.load('j-heard')) ?? {};
      for (const at of ['snapshot', `history/${doc?.seq}`]) {
        const found = heardIn(await textOf(reader, `GET /api/v1/journeys/j-heard/${at}`));
        expect([at, found]).toEqual([at, only(inside[reader], 'WORD', 'STORY', 'STRAY', 'COMMENT')]);
      }
      const paths = await textOf(reader, 'GET /api/v1/journeys/j-heard/history/path');
      expect(heardIn(paths)).toEqual([]);
    });

    it.each(readers)('in lists and on the day of a %s', async (reader) => {
      const here = `/api/v1/workspaces/${owner.workspace}`;
      for (const list of ['interviews', 'journeys', 'places?words=flat', 'touchpoints'])
        expect([list, heardIn(await textOf(reader, `GET ${here}/${list}`))]).toEqual([list, []]);
      const day = heardIn(await textOf(reader, `GET ${here}/today`)).filter((word) => !word.startsWith('ALIAS'));
      const may = only(inside[reader], 'WORD', 'COMMENT');
      expect(day.filter((word) => !may.includes(word))).toEqual([]);
    });

    it.each(readers)('on the line of a %s', async (reader) => {
      expect(await toldOnce(reader, 'j-heard')).toEqual(only(inside[reader], 'WORD', 'STORY', 'STRAY', 'COMMENT'));
      for (const who of everybody) {
        const of = (kind: Kind) => (inside[reader][kind].includes(who) ? [who] : []);
        const line = await toldOnce(reader, `w-${who}`);
        expect(line).toEqual(heard({ WORD: of('WORD'), TALK: of('TALK'), NOTE: of('NOTE') }));
      }
      expect(await toldOnce(reader, owner.workspace)).toEqual(only(inside[reader], 'ALIAS', 'NAME'));
    });

    it('by whoever has a link, and by a guest, only who shares', async () => {
      const link = await http.ask(owner, 'POST /api/v1/journeys/j-heard/shares', {
        ...{ parts: ['quotes', 'owners', 'backstage', 'openings', 'changes', 'notes'], frames: [], isPinned: false },
      });
      const token = (link.body as { url: string }).url.split('/').at(-1);
      const read = await http.ask(undefined, `POST /api/v1/shared/${token}`, {});
      expect(read.headers['cache-control']).toBe('no-store');
      expect(heardIn(read.text)).toEqual(only(outside, 'WORD', 'ALIAS'));
      const begun = await http.ask(owner, 'POST /api/v1/journeys/j-heard/workshops', { title: 'One hour' });
      const workshop = (begun.body as { id: string }).id;
      await write(workshop, { 'may.map': { is: 'see' }, 'may.quotes': { is: true } }, 'workshop');
      const kim = await http.enter(owner, workshop, 'Kim');
      expect(heardIn((await http.ask(kim, 'GET /api/v1/guest/map')).text)).toEqual(only(outside, 'WORD', 'ALIAS'));
    });

    it('no longer when their consent is withdrawn, on lines that are open too', async () => {
      const line = await told('viewer', 'j-heard');
      expect(line.heard()).toContain('WORDquoted');
      await write(owner.workspace, { 'consent.withdrawn': { is: '2026-01-02' } }, 'participant', 'u-quoted');
      for (let i = 0; i < 200 && line.heard().includes('WORDquoted'); i += 1)
        await new Promise((done) => setTimeout(done, 50));
      expect(line.heard()).toEqual(heard({ WORD: ['all'], STORY: ['all'], COMMENT: ['house'] }));
      await write(owner.workspace, { 'consent.withdrawn': { was: '2026-01-02' } }, 'participant', 'u-quoted');
      for (let i = 0; i < 200 && !line.heard().includes('WORDquoted'); i += 1)
        await new Promise((done) => setTimeout(done, 50));
      expect(line.heard()).toContain('WORDquoted');
      await line.close();
    });

    it('without consent by nobody but an owner who says why, and that is written down', async () => {
      const path = 'POST /api/v1/interviews/w-unasked/readings';
      for (const reader of ['viewer', 'commenter', 'editor'] as const)
        expect((await http.ask(as[reader], path, { reason: 'I should very much like to' })).status).toBe(403);
      expect((await http.ask(owner, path, { reason: ' short ' })).status).toBe(400);
      expect((await http.ask(owner, path, {})).status).toBe(400);
      const open = await http.ask(owner, 'POST /api/v1/interviews/w-all/readings', {
        reason: 'nobody needs to say why',
      });
      expect(open.body).toEqual({});
      const { events } = await http.parts.storage.securityEvents.list({
        ...{ workspace: owner.workspace, kinds: ['consent-overridden'], limit: 10 },
      });
      expect(events).toMatchObject([
        {
          about: 'w-unasked',
          actor: as['owner with a reason for one'].user,
          detail: { what: 'consent-missing', reason: 'They asked us what we have kept of what they said' },
        },
      ]);
    });

    async function write(
      id: string,
      set: Record<string, object>,
      type: 'workshop' | 'participant',
      record = id,
    ): Promise<void> {
      const stored = await http.parts.storage.journal.load(id);
      if (!stored) throw new Error(`no ${id}`);
      const done = await writeCommand(http.parts.writerOf(owner.user), stored.doc, {
        ...{ do: 'edit', type, id: record, set },
      });
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    }
  });
});
