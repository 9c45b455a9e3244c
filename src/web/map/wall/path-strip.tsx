import { memo, type RefObject, useEffect, useMemo, useState } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import { type MapFrame, toPx } from '#web/canvas/frame.ts';
import { useRecords } from '#web/journey/journey-context.ts';
import { CairnSign, MarkSign } from '#web/journey/sign.tsx';
import { useCurves } from '#web/map/curves/use-curves.ts';
import { lanesInSight, phasesInSight } from '#web/map/sight/phases-in-sight.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import { useGround, useMapActs, useMapState } from '#web/map/store/map-context.ts';
import { levelOf } from '#web/map/store/map-store.ts';
import { isWindow } from '#web/ui/is-window.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { mapWords } from '#words/map.ts';
import css from './path-strip.module.css';

/** Where the path lies in the strip, and in that of a low window. Units: px. */
const places = { left: 24, high: { top: 40, height: 68 }, low: { top: 32, height: 44 } };

const placeNow = () => (isWindow('short') ? places.low : places.high);

type PathStripProps = { readonly window: RefObject<HTMLElement | null> };

/** The whole path while some of its phases are seen near: where one is, and the way to any other. */
export function PathStrip({ window }: PathStripProps) {
  const t = useWords(mapWords);
  const phases = useRecords('phase');
  const frame = useGround((ground) => ground.frame);
  const width = useMapState((state) => state.window.width);
  const scrolled = useSeen(window, frame);
  const onPage = usePhaseOfPage();
  const { select } = useMapActs();
  const [from, until] = onPage === undefined ? scrolled : [onPage, onPage + 1];
  const each = (width - 2 * places.left) / Math.max(phases.length, 1);
  const edge = (phase: number): number => places.left + phase * each;
  return (
    <nav className={css['strip']} aria-label={t('path-strip')}>
      <span className={css['here']} style={{ left: edge(from), width: (until - from) * each }} />
      <Drawn each={each} width={width} seen={[edge(from), edge(until)]} />
      {phases.map(({ id, body }, index) => (
        <button
          key={id}
          type="button"
          className={css['phase']}
          style={{ left: edge(index), width: each }}
          aria-current={index >= from && index < until ? 'true' : undefined}
          onClick={() =>
            onPage === undefined ? window.current?.scrollTo({ left: index === 0 ? 0 : toPx(frame, index) }) : select(id)
          }
        >
          {plainOf(body.name) || body.prompt || t('unnamed')}
        </button>
      ))}
    </nav>
  );
}

type Signs = ReturnType<typeof signsOf>;

const signsOf = ({ content }: MapGround) => ({
  marks: content.phases.flatMap(({ interactions }) =>
    interactions.flatMap(({ id, x, mark, claim }) =>
      mark && x !== undefined ? [{ id, x, mark, isAssumption: claim.assumption }] : [],
    ),
  ),
  moments: content.moments.flatMap(({ id, xs: [x], claim }) =>
    x === undefined ? [] : [{ id, x, isAssumption: claim.assumption }],
  ),
});

const sameSigns = (a: Signs, b: Signs): boolean => JSON.stringify(a) === JSON.stringify(b);

type DrawnProps = { readonly each: number; readonly width: number; readonly seen: readonly [number, number] };

function Drawn({ each, width, seen: [left, right] }: DrawnProps) {
  const { foreground } = useCurves();
  const { marks, moments } = useGround(signsOf, sameSigns);
  const { top, height } = placeNow();
  const line = useMemo(
    (): Point[] =>
      (foreground?.points ?? []).map(({ x, feeling }) => ({
        x: places.left + x * each,
        y: top + (height * (1 - feeling * 0.8)) / 2,
      })),
    [foreground, each, top, height],
  );
  const isAssumed = (foreground?.points ?? []).every(({ claim }) => claim.assumption);
  const [far, near] = isAssumed ? [css['farAssumed'], css['nearAssumed']] : [css['far'], css['near']];
  const outline = pathText(ribbon(line, { width: 8, taper: 24 }));
  const at = (x: number) => {
    const px = places.left + x * each;
    return { left: px, top: curveAt(line, px) ?? top + height / 2 };
  };
  return (
    <div aria-hidden="true">
      <svg className={css['drawing']} width={width} height={top + height}>
        <path className={far} d={outline} />
      </svg>
      <svg
        className={css['drawing']}
        width={width}
        height={top + height}
        style={{ clipPath: `inset(0 ${width - right}px 0 ${left}px)` }}
      >
        <path className={near} d={outline} />
      </svg>
      {moments.map(({ id, x, isAssumption }) => (
        <Stones key={id} {...at(x)} isAssumption={isAssumption} />
      ))}
      {marks.map(({ id, x, mark, isAssumption }) => (
        <Sign key={id} {...at(x)} type={mark.type} isAssumption={isAssumption} />
      ))}
    </div>
  );
}

type At = { readonly left: number; readonly top: number };
type SignProps = At & { readonly type: 'heart' | 'cloud'; readonly isAssumption: boolean };

/** One of many: the others are not drawn anew with it. */
const Sign = memo(function Sign({ left, top, type, isAssumption }: SignProps) {
  return (
    <span className={css['sign']} style={{ left, top }}>
      <MarkSign mark={{ type, strength: 1 }} isAssumption={isAssumption} size={19} />
    </span>
  );
});

const Stones = memo(function Stones({ left, top, isAssumption }: At & { readonly isAssumption: boolean }) {
  return (
    <span className={css['stones']} style={{ left, top }}>
      <CairnSign size={20} isAssumption={isAssumption} />
    </span>
  );
});

/** The phase of the card that is seen as a page. */
function usePhaseOfPage(): number | undefined {
  const page = useMapState((state) => (levelOf(state.zoom) === 'card' ? state.page : undefined));
  return useGround(({ view }) => view.placeOf.get(page ?? '')?.phase);
}

/** Which phases the window shows, most of each; the first of them and the one after the last. */
function useSeen(window: RefObject<HTMLElement | null>, frame: MapFrame): readonly [number, number] {
  const width = useMapState((state) => state.window.width);
  const [seen, see] = useState<readonly [number, number]>([0, 1]);
  useEffect(() => {
    const map = window.current;
    if (!map) return undefined;
    const look = () => {
      const next = phasesInSight(frame, ...lanesInSight(map, width));
      see((was) => (was[0] === next[0] && was[1] === next[1] ? was : next));
    };
    look();
    map.addEventListener('scroll', look, { passive: true });
    return () => map.removeEventListener('scroll', look);
  }, [window, frame, width]);
  return seen;
}
