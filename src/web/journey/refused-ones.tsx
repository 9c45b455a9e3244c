import { decide } from '#model/decide.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { RefusedDoor } from '#web/shell/saving/refused-door.tsx';

/** What could not be done on this journey; kept on this device over a reload. */
export function RefusedOnes() {
  const { id: journey, doc, records } = useJourney();
  const { refused } = doc;
  const wouldDo = ({ command, refusal }: (typeof refused)[number]) =>
    refusal.code !== 'may-not' && decide({ id: journey, kind: 'journey', seq: doc.seq, records }, command).ok;
  return (
    <RefusedDoor
      refused={refused}
      dismiss={({ id }) => doc.dismiss(id)}
      again={(one) => (wouldDo(one) ? () => doc.retry(one.id) : undefined)}
    />
  );
}
