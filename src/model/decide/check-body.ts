import type { JsonObject } from '#base/json.ts';
import { isOrderKey, type OrderKey } from '#base/order-key.ts';
import { whyNotKeepable } from '#model/decide/keepable.ts';
import type { Refusal } from '#model/document/refusal.ts';
import { recordType, type TypeName } from '#model/document/records.ts';

/** Why this cannot be the body of such a record, named by the place in it; nothing when it can. */
export function whyNotBody(type: TypeName, body: JsonObject): Refusal | undefined {
  const unkept = whyNotKeepable(type, body);
  if (unkept) return unkept;
  const parsed = recordType(type).body.safeParse(body);
  if (parsed.success) return undefined;
  const issue = parsed.error.issues[0];
  return { code: 'not-valid', place: issue?.path.join('.') ?? '', message: issue?.message ?? '' };
}

/** Why nothing can be put before or after a record that stands here. */
export const whyNotOrder = ({ order }: { order: OrderKey }): Refusal | undefined =>
  isOrderKey(order) ? undefined : { code: 'not-valid', place: 'order', message: 'not an order key' };
