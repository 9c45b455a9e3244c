import { plainOf } from '#base/rich-text.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Body } from '#model/document/records.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { BackstageContent, BackstageKind } from '#exchange/pictures/content/types.ts';

/** What lies behind the line of visibility; without an end it ends where its beginning does. */
export const backstageContent = ({ journey, names, stretchOf }: Source): BackstageContent[] =>
  recordsOf(journey, 'backstage').map(({ id, body }) => {
    const [from, to] = [stretchOf(body.from), stretchOf(body.to)];
    const edges = [from?.start ?? to?.start, to?.end ?? from?.end].filter((edge) => edge !== undefined);
    return {
      id,
      kind: kindOf(body),
      name: names.of(body.team ?? body.system),
      text: plainOf(body.text),
      start: edges.length === 0 ? undefined : Math.min(...edges),
      end: edges.length === 0 ? undefined : Math.max(...edges),
    };
  });

function kindOf({ kind, view, system }: Body<'backstage'>): BackstageKind {
  if (kind) return kind;
  if (view === 'employees') return 'experience';
  return view === 'people-policies-systems' ? (system === undefined ? 'person' : 'system') : 'team';
}
