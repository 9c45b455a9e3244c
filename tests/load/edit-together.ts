import { createDice, type Dice } from '#tests/fuzz/random-value.ts';
import { createSeededRandom } from '#base/random.ts';
import type { Command } from '#model/document/command.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Replica } from '#sync/replica.ts';
import {
  createParseOnce,
  openSocketClient,
  type SocketAddress,
  type SocketClient,
  until,
} from '#tests/fault/socket-client.ts';
import type { Person } from '#tests/load/people.ts';

export type Load = {
  readonly url: string;
  readonly journey: string;
  readonly people: readonly Person[];
  readonly editors: number;
  readonly seconds: number;
};

/**
 * What came of it.
 *
 * Units   milliseconds from the hand: until another's screen had the edit, until the server said that it was on its disk.
 */
export type Together = {
  readonly seen: readonly number[];
  readonly acknowledged: readonly number[];
  /** Words that were written and stand nowhere, commands refused, clients that see another map than the server has. */
  readonly faults: readonly string[];
};

const restMs = 500;
const calmMs = 60_000;

type Editor = { readonly replica: Replica; readonly client: SocketClient; readonly dice: Dice };

/** So many editors in one map, each with two edits a second: words put into texts that others write in too, new cards, cards moved; and where each of them is. */
export async function editTogether(load: Load): Promise<Together> {
  const parse = createParseOnce();
  const editors = Array.from({ length: load.editors }, (_, n) => openEditor({ ...load, parse }, n));
  try {
    await Promise.all(editors.map(({ replica }) => until(replica, ({ saved }) => saved, calmMs)));
    const watch = createWatch(editors.map(({ replica }) => replica));
    const end = performance.now() + load.seconds * 1000;
    await Promise.all(editors.map((editor, n) => editUntil(end, editor, { n, watch })));
    await Promise.all(editors.map(({ replica }) => until(replica, ({ saved }) => saved, calmMs)));
    const faults = await lookBack(load, editors, watch.words());
    return { seen: watch.seen, acknowledged: watch.acknowledged, faults };
  } finally {
    for (const { client } of editors) client.close();
  }
}

type Place = Pick<Load, 'url' | 'journey' | 'people'> & Pick<SocketAddress, 'parse'>;

export const openEditor = ({ url, journey, people, parse }: Place, n: number): Editor => {
  const { cookie = '' } = people[n % people.length] ?? {};
  const client = openSocketClient({
    url: () => `${url.replace('http', 'ws')}/api/v1/sync`,
    headers: { cookie, origin: url },
    ...(parse && { parse }),
  });
  return { client, replica: client.open(journey), dice: createDice(createSeededRandom(n + 1)) };
};

async function editUntil(end: number, editor: Editor, { n, watch }: { n: number; watch: Watch }): Promise<void> {
  const { replica, dice } = editor;
  await pause(dice.random() * restMs);
  for (let round = 0; performance.now() < end; round += 1) {
    const word = `w${n}x${round}`;
    const command = edit(replica, { word, dice });
    const id = 'id' in command ? command.id : '';
    replica.present({ selected: [id], ...(command.do === 'edit' && { editing: { id, path: 'text' } }) });
    watch.did(n, { command, word, sent: replica.send(command) });
    for (let moved = 0; moved < 2; moved += 1) {
      await pause((restMs / 2) * (0.6 + dice.random() * 0.8));
      replica.present({ selected: [id], cursor: { x: dice.random(), lane: 'path', y: dice.random() } });
    }
  }
}

function edit(replica: Replica, { word, dice }: { word: string; dice: Dice }): Command {
  const { records } = replica.state();
  const cards = recordsOf(records, 'interaction');
  const { id, body } = dice.pick(cards);
  const roll = dice.random();
  if (roll < 0.06) return { do: 'add', type: 'interaction', id: word, body: { phase: body.phase ?? 'p0', text: word } };
  if (roll < 0.14)
    return { do: 'move', type: 'interaction', id, after: dice.pick(cards).id, phase: `p${dice.upTo(12)}` };
  const was = body.text ?? '';
  const words = was.split(' ');
  const is = words.toSpliced(dice.upTo(words.length + 1), 0, word).join(' ');
  return { do: 'edit', type: 'interaction', id, set: { text: { was, is } } };
}

type Done = { readonly command: Command; readonly word: string; readonly sent: ReturnType<Replica['send']> };

type Watch = {
  readonly did: (by: number, done: Done) => void;
  readonly seen: number[];
  readonly acknowledged: number[];
  /** Every word that was written into a text or stands on a new card. */
  readonly words: () => readonly string[];
};

/** Looks at every edit's coming on the screen of the next editor in the row, and at its author's until it is confirmed. */
function createWatch(replicas: readonly Replica[]): Watch {
  const [seen, acknowledged]: [number[], number[]] = [[], []];
  const words: string[] = [];
  const coming = replicas.map(() => new Map<string, { id: string; at: number }>());
  const pending = replicas.map(() => new Map<string, number>());
  for (const [n, replica] of replicas.entries()) {
    replica.subscribe(() => {
      const now = performance.now();
      for (const [id, at] of pending[n] ?? []) {
        if (replica.isPending(id)) continue;
        acknowledged.push(now - at);
        pending[n]?.delete(id);
      }
      const { records } = replica.state();
      for (const [word, { id, at }] of coming[n] ?? []) {
        const text = records.get(id)?.body['text'];
        if (typeof text !== 'string' || !text.split(' ').includes(word)) continue;
        seen.push(now - at);
        coming[n]?.delete(word);
      }
    });
  }
  return {
    ...{ seen, acknowledged },
    words: () => words,
    did: (by, { command, word, sent }) => {
      const at = performance.now();
      if (!sent.ok) throw new Error(`refused at once: ${JSON.stringify(sent.refusal)}`);
      for (const id of sent.value) pending[by]?.set(id, at);
      if (command.do === 'move' || !('id' in command)) return;
      words.push(word);
      coming[(by + 1) % coming.length]?.set(word, { id: command.id, at });
    },
  };
}

/** Somebody who comes afterwards must find every word, and all must see what they see. */
async function lookBack(load: Load, editors: readonly Editor[], words: readonly string[]): Promise<string[]> {
  const late = openEditor(load, 0);
  try {
    const { records, seq } = await until(late.replica, ({ saved }) => saved, calmMs);
    await Promise.all(editors.map(({ replica }) => until(replica, (state) => state.seq >= seq, calmMs)));
    const texts = recordsOf(records, 'interaction').map(({ body }) => body.text ?? '');
    const written = new Set(texts.flatMap((text) => text.split(' ')));
    const lost = words.filter((word) => !written.has(word)).map((word) => `the word ${word} is lost`);
    const apart = editors.filter(({ replica }) => textOf(replica) !== textOf(late.replica));
    const refused = editors.flatMap(({ replica }) => replica.state().refused.map(({ refusal }) => refusal.code));
    return [...lost, ...apart.map(() => 'an editor sees another map'), ...refused.map((code) => `refused: ${code}`)];
  } finally {
    late.client.close();
  }
}

const textOf = (replica: Replica): string =>
  JSON.stringify(
    [...replica.state().records.values()].map(({ id, order, body }) => [id, order, body['text'], body['phase']]).sort(),
  );

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
