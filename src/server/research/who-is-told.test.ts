import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#model/document/command.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';
import { protocolVersion } from '#protocol/line.ts';
import { everybody, heardIn, heardJourney, type Speaker } from '#server/research/heard.fixture.ts';
import { personFor } from '#server/people/workspaces.ts';
import { openOwnedHttp, type TestAsker, type TestHttp } from '#server/http/test-http.fixture.ts';
import { createStandingOf } from '#server/workshop/standing-of.ts';
import { loadDocument, writeCommand } from '#server/keeping/write-command.ts';
import { Hub } from '#sync/hub.ts';
import { eachStore } from '#tests/stores.ts';

const readers = ['viewer', 'commenter', 'editor'] as const;
type Reader = (typeof readers)[number];

const quoted: readonly Speaker[] = ['all', 'quoted'];
const worked: readonly Speaker[] = ['all', 'quoted', 'analysed'];
const mayHear: { readonly [R in Reader]: readonly Speaker[] } = { viewer: quoted, commenter: quoted, editor: worked };

await eachStore(({ name, copyOf }) => {
  describe(`who is told what was said on ${name}`, () => {
    let http: TestHttp;
    let owner: TestAsker & { workspace: string };
    const as = {} as Record<Reader, TestAsker>;
    const person = {} as Record<Reader, string>;

    beforeAll(async () => {
      ({ http, owner } = await openOwnedHttp(copyOf));
      await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(heardJourney));
      for (const role of readers) {
        as[role] = await http.join(owner, owner.workspace, role);
        const found = await personFor(http.parts.writerOf('test'), owner.workspace, { id: as[role].user, name: role });
        person[role] = found.ok ? found.value : '';
      }
    });
    afterAll(() => http.close());

    /** Words that somebody said to us, without what the house says itself. */
    const saidIn = (text: string): string[] =>
      heardIn(text).filter((word) => /^(?:WORD|TALK|NOTE|STORY|NAME|STRAY)/u.test(word));
    const may = (reader: Reader): string[] => [
      ...['WORD', ...(reader === 'editor' ? ['TALK', 'NOTE'] : []), 'STORY'].flatMap((kind) =>
        mayHear[reader].map((who) => `${kind}${who}`),
      ),
      ...(reader === 'editor' ? ['STRAYstray'] : []),
    ];
    const beyond = (reader: Reader, text: string): string[] =>
      saidIn(text).filter((word) => !may(reader).includes(word));

    it.each(readers)('leaves words out of what tells a %s that they were named beside them', async (reader) => {
      const { parts } = http;
      for (const who of everybody) {
        const body = {
          on: { quote: `q-${who}` },
          text: `COMMENT${who} @${reader}`,
          by: 'somebody',
          mentions: [person[reader]],
        };
        const command: Command = { do: 'add', type: 'comment', id: `c-${reader}-${who}`, body };
        const doc = await loadDocument(parts.storage.journal, 'j-heard');
        expect(await writeCommand(parts.writerOf(owner.user), doc, command)).toMatchObject({ ok: true });
      }
      const day = await http.ask(as[reader], `GET /api/v1/workspaces/${owner.workspace}/today`);
      expect(heardIn(day.text).filter((word) => word.startsWith('COMMENT'))).toEqual(
        expect.arrayContaining(everybody.map((who) => `COMMENT${who}`)),
      );
      expect(beyond(reader, day.text)).toEqual([]);
    });

    it.each(readers)('says no word in a refusal to a %s on the line, whatever they ask for', async (reader) => {
      const { storage, spokenIn, effects } = http.parts;
      const messages: ServerMessage[] = [];
      let hear = (_message: never): void => {};
      const standingOf = createStandingOf(storage);
      const hub = new Hub({
        ...{ journal: storage.journal, spokenIn, standingOf, createId: effects.createId },
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        report: (error) => expect.unreachable(String(error)),
      });
      const line = {
        send: (message: ServerMessage) => void messages.push(message),
        close: () => {},
        onMessage: (listener: unknown) => void (hear = listener as never),
        onClose: () => {},
      };
      hub.connect(line, { user: as[reader].user, name: reader });
      const say = (message: object) => hear(message as never);
      say({ say: 'hello', version: protocolVersion });
      say({ say: 'open', doc: 'j-heard' });
      await hub.settled();
      let given = 0;
      for (const command of everybody.flatMap((who) => attempts(who))) {
        given += 1;
        say({ say: 'command', doc: 'j-heard', id: `${reader}-${given}`, command });
        await hub.settled();
      }
      await hub.close();
      const refused = messages.filter((message) => message.say === 'refused');
      expect(refused.length).toBeGreaterThan(everybody.length);
      expect(beyond(reader, JSON.stringify(messages))).toEqual([]);
    });

    it.each(readers)('says no word in a problem to a %s over HTTP, whatever they ask for', async (reader) => {
      const answers: string[] = [];
      for (const who of everybody)
        for (const [request, body] of questions(who)) {
          const { status, text } = await http.ask(as[reader], request, body);
          if (status >= 400) answers.push(text);
        }
      expect(answers.length).toBeGreaterThan(everybody.length);
      expect(beyond(reader, answers.join('\n'))).toEqual([]);
    });

    const questions = (who: Speaker): (readonly [string, object?])[] => [
      [`POST /api/v1/interviews/w-${who}/readings`, { reason: 'I should like to very much' }],
      [`GET /api/v1/interviews/w-${who}/file`],
      [`GET /api/v1/journeys/q-${who}/snapshot`],
      [`GET /api/v1/journeys/w-${who}/snapshot`],
      [`POST /api/v1/workspaces/${owner.workspace}/interviews`, { journey: `e-${who}` }],
      [`DELETE /api/v1/participants/u-${who}`],
      [`POST /api/v1/workspaces/${owner.workspace}/said`, { words: 7 }],
    ];
  });
});

/** What somebody might try, to be told in a refusal what they are not shown. */
const attempts = (who: Speaker): object[] => [
  { do: 'edit', type: 'quote', id: `q-${who}`, set: { text: { was: 'a guess', is: 'another' }, nothing: { is: 7 } } },
  { do: 'add', type: 'quote', id: `q-${who}`, body: { text: 'mine' } },
  { do: 'edit', type: 'narrative', id: `n-${who}`, set: { title: { was: 3, is: { no: 'text' } } } },
  { do: 'add', type: 'phase', id: `n-${who}`, body: { name: 'mine' } },
  { do: 'edit', type: 'phase', id: `q-${who}`, set: { name: { is: 'mine' } } },
  { do: 'move', type: 'quote', id: `q-${who}`, after: `n-${who}` },
  { do: 'revert', of: [`q-${who}`], changes: [] },
];
