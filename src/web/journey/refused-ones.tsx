import { decide } from '#model/decide/decide.ts';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { RefusedDoor } from '#web/shell/saving/refused-door.tsx';

/** What could not be done on this journey; kept on this device over a reload. */
export function RefusedOnes() {
  const { id, doc, now } = useJourneyActs();
  const refused = useJourney((journey) => journey.doc.refused);
  const isNone = refused.length === 0;
  // Whether it could be done now differs with everything.
  useJourney(({ records }) => (isNone ? undefined : records));
  const wouldDo = ({ command, refusal }: (typeof refused)[number]) =>
    refusal.code !== 'may-not' &&
    decide({ id, kind: 'journey', seq: now().doc.seq, records: now().records }, command).ok;
  return (
    <RefusedDoor
      refused={refused}
      dismiss={(one) => doc.dismiss(one.id)}
      again={(one) => (wouldDo(one) ? () => doc.retry(one.id) : undefined)}
    />
  );
}
