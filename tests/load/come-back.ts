import { recordsOf } from '#model/document/document.ts';
import { createParseOnce, until } from '#tests/fault/socket-client.ts';
import { type Load, openEditor } from '#tests/load/edit-together.ts';

/**
 * Cuts the lines of so many clients, has somebody write meanwhile, and lets them all come back in the same moment.
 *
 * Units   milliseconds until the last of them has all that was written.
 */
export async function comeBackAtOnce(load: Pick<Load, 'url' | 'journey' | 'people'>, clients: number): Promise<number> {
  const parse = createParseOnce();
  const all = Array.from({ length: clients }, (_, n) => openEditor({ ...load, parse }, n));
  const [writer, ...others] = all;
  if (!writer) return 0;
  try {
    await Promise.all(all.map(({ replica }) => until(replica, ({ saved }) => saved, 120_000)));
    for (const { client } of others) client.link.close();
    for (let n = 0; n < 20; n += 1) {
      const [card] = recordsOf(writer.replica.state().records, 'interaction');
      const was = card?.body.text ?? '';
      const set = { text: { was, is: `${was} again${n}` } };
      writer.replica.send({ do: 'edit', type: 'interaction', id: card?.id ?? '', set });
    }
    const { seq } = await until(writer.replica, ({ saved }) => saved, 60_000);
    const began = performance.now();
    for (const { client } of others) client.link.start();
    await Promise.all(others.map(({ replica }) => until(replica, (state) => state.saved && state.seq >= seq, 120_000)));
    return performance.now() - began;
  } finally {
    for (const { client } of all) client.close();
  }
}
