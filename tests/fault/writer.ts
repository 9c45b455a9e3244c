import type { Random } from '#base/random.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Replica } from '#sync/replica.ts';
import type { SocketClient } from '#tests/fault/socket-client.ts';

/** Somebody who writes without rest, and remembers what they were told is saved. */
export type Writer = {
  readonly client: SocketClient;
  readonly replica: Replica;
  readonly write: () => void;
  readonly given: () => readonly string[];
  /** What the server has said is done. */
  readonly confirmed: () => readonly string[];
  readonly refused: () => readonly unknown[];
};

export function createWriter(client: SocketClient, journey: string, random: Random): Writer {
  const replica = client.open(journey);
  const given: string[] = [];
  let written = 0;

  /** Adds a note, or writes on in one of its own: nobody else does, so nothing is ever refused. */
  function write(): void {
    const name = `note-${given.length}-${Math.floor(random() * 2 ** 30).toString(36)}`;
    const notes = recordsOf(replica.state().records, 'note').filter(({ body }) => body.lane === ownLane);
    const note = notes[Math.floor(random() * notes.length * 2)];
    written += 1;
    const was = note?.body.text;
    const done = note
      ? replica.send({ do: 'edit', type: 'note', id: note.id, set: { text: { was, is: `${was} ${written}` } } })
      : replica.send({ do: 'add', type: 'note', id: name, body: { lane: ownLane, text: `${written}` } });
    if (done.ok) given.push(...done.value);
  }

  const ownLane = `lane-${Math.floor(random() * 2 ** 30)}`;
  return {
    client,
    replica,
    write,
    given: () => given,
    confirmed: () => given.filter((id) => !replica.isPending(id)),
    refused: () => replica.state().refused,
  };
}
