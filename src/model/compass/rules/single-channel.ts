import { leastInteractions } from '#model/compass/edges-with-us.ts';
import type { Rule } from '#model/compass/rule.ts';
import { recordOf } from '#model/document/document.ts';

/** A whole journey in one channel: usually ours, and seldom the customer's. */
export const singleChannel: Rule<'single-channel'> = {
  rule: 'single-channel',
  severity: 'look',
  find({ interactions, workspace }) {
    const placed = interactions.filter(({ body }) => body.channels?.length);
    const [only, ...others] = new Set(placed.flatMap(({ body }) => body.channels ?? []));
    if (!only || others.length > 0 || placed.length < leastInteractions) return [];
    const channel = recordOf(workspace, 'channel', only)?.body.name ?? only;
    return [{ place: { journey: true }, values: { channel, interactions: placed.length } }];
  },
};
