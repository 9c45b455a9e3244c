import type { LaneDrawing } from '#web/map/lanes/lane.ts';
import { useRecord } from '#web/journey/journey-context.ts';
import { recordsOf } from '#model/document/document.ts';
import { PlacedLane } from '#web/map/lanes/drawn-later.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { withheldWords } from '#words/withheld.ts';
import css from './card-parts.module.css';

/** People's own words, in a row of their own. */
export const quotesLane: LaneDrawing = {
  things: ({ records }) =>
    recordsOf(records, 'quote').map(({ id, body, erased }) => ({
      id,
      type: 'quote',
      place: body.at,
      text: erased ? '' : (body.text ?? ''),
      isAssumption: body.excerpt === undefined,
    })),
  cards: { look: 'quote', extra: 16, letters: 13.4, Foot: Speaker },
  Draw: PlacedLane,
};

function Speaker({ id }: { id: string }) {
  const t = useWords(mapWords);
  const withheld = useWords(withheldWords);
  const record = useRecord('quote', id);
  const quote = useGround(({ content }) => content.quotes.find((one) => one.id === id));
  return (
    <span className={css['faint']}>
      {record?.erased
        ? t(record.keyMissing ? 'key-missing' : 'erased')
        : record?.withheld
          ? withheld('withheld')
          : quote?.alias}
    </span>
  );
}
