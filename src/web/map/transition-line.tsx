import { plainOf } from '#base/rich-text.ts';
import type { TransitionBody } from '#model/map/transition.ts';
import type { RecordOf } from '#model/records.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { betweenKey } from '#web/map/overlay.ts';
import { MarkSign } from '#web/map/sign.tsx';
import { useFormat } from '#web/text/format.ts';
import { mapWords } from '#web/text/map.ts';
import { type Say, useWords } from '#web/text/use-words.ts';
import css from './transition-line.module.css';

/** What lies after an interaction and before the next: drawn where somebody has written of it, or where behaviour shows it. */
export function TransitionLine({
  from,
  to,
}: {
  from: RecordOf<'interaction'>;
  to: RecordOf<'interaction'> | undefined;
}) {
  const { view, overlay } = useMap();
  const written = view.transitionsFrom.get(from.id) ?? [];
  const lived = to && overlay?.transitions.get(betweenKey(from.id, to.id));
  if (written.length === 0 && !lived) return null;
  const isWritten = written.some(({ body }) => body.to === to?.id);
  return (
    <div className={css['between']}>
      {written.map((transition) => (
        <Between key={transition.id} transition={transition} />
      ))}
      {lived && !isWritten && <LivedBetween from={from.id} to={to.id} />}
    </div>
  );
}

function Between({ transition }: { transition: RecordOf<'transition'> }) {
  const t = useWords(mapWords);
  const { selected, zoom, select } = useMap();
  const { findings } = useJourney();
  const { id, body } = transition;
  const isSelected = selected === id;
  const isFound = findings.some(({ place }) => 'transition' in place && place.transition === id);
  const words = wordsOf(t, body);
  const look = [
    css['line'],
    zoom === 'whole' && !isSelected && css['compact'],
    isSelected && css['selected'],
    isFound && css['found'],
  ];
  return (
    <div
      className={look.filter(Boolean).join(' ')}
      data-spot={id}
      data-type="transition"
      role="group"
      aria-label={`${t('transition')}: ${words}`}
      aria-current={isSelected || undefined}
      tabIndex={isSelected ? 0 : -1}
      onFocus={() => select(id)}
    >
      {body.mark?.type && <MarkSign mark={body.mark} isAssumption={(body.evidence?.length ?? 0) === 0} size={16} />}
      <span className={css['words']}>{words}</span>
      {body.from && body.to && <LivedBetween from={body.from} to={body.to} />}
    </div>
  );
}

function wordsOf(t: Say<typeof mapWords>, { frictions, handOff, meanwhile }: TransitionBody): string {
  const named = (frictions ?? []).map((friction) => t(`friction-${friction}`)).join(', ');
  const words = [named, handOff ? t('hand-off') : ''].filter((word) => word !== '').join(' · ');
  return words || plainOf(meanwhile) || t('unnamed');
}

function LivedBetween({ from, to }: { from: string; to: string }) {
  const t = useWords(mapWords);
  const format = useFormat();
  const { overlay } = useMap();
  if (!overlay) return null;
  const lived = overlay.transitions.get(betweenKey(from, to));
  if (!lived) return <span className={css['unmeasured']}>{t('not-measured')}</span>;
  const broad = 2 + 10 * Math.sqrt(lived.customers / Math.max(overlay.all, 1));
  const spread = t('median-time', { low: format.seconds(lived.p25S), high: format.seconds(lived.p75S) });
  return (
    <span className={css['lived']} title={`${t('customers', { n: lived.customers })}: ${spread}`}>
      <span className={css['traffic']} style={{ width: broad }} />
      {format.seconds(lived.medianS)}
    </span>
  );
}
