import { plainOf } from '#base/rich-text.ts';
import { recordsOf } from '#model/document/document.ts';
import { basisOf, heardFrom } from '#model/research/heard-from.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import type { JourneyHead } from '#exchange/pictures/content/types.ts';
import type { Evidence } from '#exchange/pictures/content/voices.ts';

/** What stands over the map: whose journey, how it is known, until when to trust it. */
export function journeyHead({ journey, names }: Source, { interviews }: Evidence): JourneyHead {
  const [record] = recordsOf(journey, 'journey');
  const heard = heardFrom(interviews);
  const { id, body } = record ?? { id: '', body: { name: '' } };
  const { name, headline, earlierNames = [], primaryGoal = '', language, snapshotDate, trustUntil } = body;
  const { business } = body;
  const { owners, customerGroups } = body;
  return {
    id,
    name,
    headline: plainOf(headline).trim() || undefined,
    earlierNames,
    primaryGoal: plainOf(primaryGoal),
    language,
    basis: basisOf(body.basis, heard),
    ...heard,
    snapshotDate,
    trustUntil,
    owners: names.owners(owners),
    groups: names.all(customerGroups),
    roles: business?.kind === 'b2b' ? (business.roles ?? []) : undefined,
  };
}
