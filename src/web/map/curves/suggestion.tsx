import { pathText } from '#exchange/pictures/path.ts';
import { curveLine } from '#exchange/pictures/curve-path.ts';
import { recordOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { notTakenYet, suggestCurve, type SuggestedPoint, takePoint } from '#web/map/curves/suggest-curve.ts';
import { type MapFrame, toPx } from '#web/canvas/frame.ts';
import { useHeard, useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { toY } from '#web/map/lanes/path-geometry.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { curveWords } from '#words/curves.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './curves.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** What the evidence suggests, as a ghost beside the curve: taken whole, point by point, as a curve of its own, or left. */
export function Suggestion({ frame }: { frame: MapFrame }) {
  const t = useWords(curveWords);
  const content = useGround((ground) => ground.content);
  const evidence = useHeard();
  const { foreground } = useCurves();
  const suggested = suggestCurve(content, evidence.excerpts);
  const left = notTakenYet(suggested, foreground);
  const line = suggested.map(({ x, feeling }) => ({ x: toPx(frame, x), y: toY(frame, feeling) }));
  return (
    <>
      <svg className={css['ghost']} width={frame.width} height={frame.height} aria-hidden="true">
        <path d={pathText(curveLine(line))} />
      </svg>
      {left.map((point) => (
        <GhostPoint key={point.interaction} point={point} frame={frame} />
      ))}
      <div className={css['offer']} role="status">
        <p>
          {left.length === 0
            ? t('nothing-to-suggest')
            : t('suggestion', { n: left.length, words: left.reduce((sum, { n }) => sum + n, 0) })}
        </p>
        <Offers left={left} suggested={suggested} />
      </div>
    </>
  );
}

type OffersProps = { readonly left: readonly SuggestedPoint[]; readonly suggested: readonly SuggestedPoint[] };

function Offers({ left, suggested }: OffersProps) {
  const t = useWords(curveWords);
  const { doc } = useJourneyActs();
  const { foreground, bringForward } = useCurves();
  const { setSuggesting } = useMapViews();
  const takeAll = () => {
    const curve = foreground ?? newId();
    const made = typeof curve === 'string' ? [newCurve(curve)] : [];
    doc.send(...made, ...left.map((point) => takePoint(point, curve, newId())));
    setSuggesting(false);
  };
  const takeApart = () => {
    const id = newId();
    doc.send(newCurve(id, t('suggested')), ...suggested.map((point) => takePoint(point, id, newId())));
    setSuggesting(false);
    bringForward(id);
  };
  return (
    <div className={css['row']}>
      {left.length > 0 && (
        <>
          <Button small look="main" onPress={takeAll}>
            {t('take-all')}
          </Button>
          <Button small onPress={takeApart}>
            {t('take-apart')}
          </Button>
        </>
      )}
      <Button small look="plain" onPress={() => setSuggesting(false)}>
        {t('leave')}
      </Button>
    </div>
  );
}

const newCurve = (id: string, name?: string) =>
  addRecord('curve', { id, body: { of: 'customers', kind: 'researched', ...(name && { name }) } });

function GhostPoint({ point, frame }: { point: SuggestedPoint; frame: MapFrame }) {
  const t = useWords(curveWords);
  const format = useFormat();
  const { doc } = useJourneyActs();
  const records = useWholeJourney();
  const { foreground } = useCurves();
  const { interaction, x, feeling, low, high, n } = point;
  const label = t('take-point', {
    feeling: format.number(feeling),
    text: recordOf(records, 'interaction', interaction)?.body.text ?? '',
    n,
    low: format.number(low),
    high: format.number(high),
  });
  const take = () => {
    const curve = foreground ?? newId();
    doc.send(...(typeof curve === 'string' ? [newCurve(curve)] : []), takePoint(point, curve, newId()));
  };
  return (
    <button
      type="button"
      className={css['ghostPoint']}
      style={{ left: toPx(frame, x), top: toY(frame, feeling) }}
      title={label}
      aria-label={label}
      onClick={take}
    >
      <small>{n}</small>
    </button>
  );
}
