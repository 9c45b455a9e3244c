import type { StigDocument } from '#model/document.ts';
import { isGuest } from '#model/people/role.ts';
import type { AnyRecord } from '#model/records.ts';
import { guestSees } from '#model/workshop/guest-map.ts';
import type { Asking } from '#model/workshop/may-touch.ts';
import { workshopState } from '#model/workshop/rules.ts';

/** Whether a key of a record's body is seen. */
export type Shows = (key: string) => boolean;

/** What somebody sees of a record: `undefined` is all of it. */
export type Sight = (record: AnyRecord) => Shows | undefined;

/** What somebody sees of a document as it is now; `undefined` is all of it. What is not seen never leaves the server. */
export function sightOf(doc: StigDocument, asking: Pick<Asking, 'user' | 'role'>): Sight | undefined {
  if (doc.kind === 'workshop') return sightOfWorkshop(doc, asking.user);
  return isGuest(asking.role) ? guestSight : undefined;
}

/** Others' notes stay theirs until they are revealed, others' dots until the result is shown: that they are there is seen, and whose they are. */
function sightOfWorkshop(doc: StigDocument, user: string): Sight {
  const { stage, revealed } = workshopState(doc);
  return ({ type, body }) => {
    if (body['by'] === user) return undefined;
    if (type === 'contribution' && Number(body['round'] ?? 1) > revealed) return showsWhose;
    return type === 'vote' && stage !== 'result' ? showsWhose : undefined;
  };
}

const showsWhose: Shows = (key) => key === 'by' || key === 'round';

const guestSight: Sight = ({ type }) => {
  const seen = guestSees[type] ?? [];
  return (key) => seen.includes(key);
};
