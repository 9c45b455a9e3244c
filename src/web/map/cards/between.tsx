import { memo } from 'react';
import { plainOf } from '#base/rich-text.ts';
import type { TransitionBody } from '#model/map/transition.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useIsSelected, useMapStore } from '#web/map/store/map-context.ts';
import { terseBetween } from '#web/map/layout/card-size.ts';
import type { LivedWay } from '#web/journey/overlay.ts';
import { spotAttributes } from '#web/map/selection/spot-attributes.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import css from './between.module.css';
import { useBacking } from '#web/journey/journey-context.ts';

export type BetweenProps = {
  /** What somebody has written of it; without, behaviour alone shows it. */
  readonly transition: RecordOf<'transition'> | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isFound: boolean;
  /** The lane of transitions shows it too. */
  readonly isMirror: boolean;
  /** `undefined` where nobody asks. */
  readonly lived: LivedWay | undefined;
  readonly livedOf: number;
};

/** What lies between two interactions: waiting, starting over, being handed on. */
export const Between = memo(function Between(props: BetweenProps) {
  const { transition, x, y, width, height } = props;
  const style = { transform: `translate(${x}px, ${y}px)`, width, height: height - 2 };
  if (transition) return <Written {...props} transition={transition} style={style} />;
  return (
    <div className={css['line']} style={style}>
      <Lived {...props} />
    </div>
  );
});

type WrittenProps = BetweenProps & {
  readonly transition: RecordOf<'transition'>;
  readonly style: { readonly transform: string; readonly width: number; readonly height: number };
};

function Written({ transition, style, isFound, isMirror, ...rest }: WrittenProps) {
  const t = useWords(mapWords);
  const store = useMapStore();
  const backing = useBacking();
  const { id, body } = transition;
  const isSelected = useIsSelected(id);
  const words = wordsOfBetween(t, body);
  const look = [css['line'], isSelected && css['selected'], isFound && css['found']];
  return (
    <div
      className={look.filter(Boolean).join(' ')}
      style={style}
      {...spotAttributes(id, isMirror)}
      data-type="transition"
      role="group"
      aria-label={`${t('transition')}: ${words}`}
      aria-current={isSelected || undefined}
      title={words}
      tabIndex={isSelected && !isMirror ? 0 : -1}
      onFocus={() => store.isSelected(id) || store.select(id)}
    >
      {body.mark?.type ? (
        <MarkSign mark={body.mark} isAssumption={backing.isAssumed(transition)} size={16} />
      ) : (
        <svg className={css['step']} viewBox="0 0 12 14" width="10" height="12" aria-hidden="true">
          <path d="M6 1v10.5M2.5 8.5 6 12l3.5-3.5" />
        </svg>
      )}
      {style.height > terseBetween && <span className={css['words']}>{words}</span>}
      {body.from !== undefined && body.to !== undefined && (
        <Lived transition={transition} isFound={isFound} isMirror={isMirror} {...rest} />
      )}
    </div>
  );
}

/** What is said first of what lies between two cards. */
export function wordsOfBetween(t: Say<typeof mapWords>, { frictions, handOff, meanwhile }: TransitionBody): string {
  const named = (frictions ?? []).map((friction) => t(`friction-${friction}`)).join(', ');
  const words = [named, handOff ? t('hand-off') : ''].filter((word) => word !== '').join(' · ');
  return words || plainOf(meanwhile) || t('transition');
}

function Lived({ lived, livedOf }: BetweenProps) {
  const t = useWords(mapWords);
  const format = useFormat();
  if (lived === undefined) return null;
  if (lived === null || lived === 'unpassed')
    return <span className={css['unmeasured']}>{t(lived === null ? 'not-measured' : 'unpassed')}</span>;
  const broad = 2 + 10 * Math.sqrt(lived.customers / Math.max(livedOf, 1));
  const spread = t('median-time', { low: format.seconds(lived.p25S), high: format.seconds(lived.p75S) });
  return (
    <span className={css['lived']} title={`${t('customers', { n: lived.customers })}: ${spread}`}>
      <span className={css['traffic']} style={{ width: broad }} />
      {format.seconds(lived.medianS)}
    </span>
  );
}
