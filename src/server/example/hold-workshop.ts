import { ordersBetween } from '#base/order-key.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';
import { beginDocument, type Writer } from '#server/keeping/write-command.ts';

type Part = { readonly type: TypeName; readonly parts: readonly object[] };
type Held = { readonly workspace: string; readonly journey: string };

/** Writes down a workshop that was held, in one step: who was there, what they wrote, and where the dots lie. */
export async function holdWorkshop(
  writer: Writer,
  { workspace, journey }: Held,
  parts: readonly Part[],
): Promise<void> {
  const id = writer.createId();
  const records = parts.flatMap(({ type, parts: some }) => {
    const orders = ordersBetween(null, null, some.length);
    return some.map((part, at): AnyRecord => {
      const { id: own = id, ...body } = part as { id?: string };
      const about = type === 'workshop' ? { journey, ledBy: writer.actor } : {};
      return { type, id: own, order: orders[at] ?? 'a0', body: { ...body, ...about } } as AnyRecord;
    });
  });
  const written = await beginDocument(writer, { id, kind: 'workshop', workspace }, [{ do: 'import', records }]);
  if (!written.ok) throw new Error(`the example's workshop cannot be written: ${JSON.stringify(written.refusal)}`);
}
