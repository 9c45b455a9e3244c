import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Sign } from '#web/research/sign.tsx';
import { stackLabels } from '#web/research/stack-labels.ts';
import type { Drawn } from '#web/research/turn-view.tsx';
import css from './turn-margin.module.css';

type Bar = { readonly top: number; readonly height: number };
type Laid = {
  readonly bars: ReadonlyMap<string, Bar>;
  readonly tops: ReadonlyMap<string, number>;
  readonly bottom: number;
};

const nowhere: Laid = { bars: new Map(), tops: new Map(), bottom: 0 };

export type TurnMarginProps = {
  readonly drawn: readonly Drawn[];
  readonly onOpen: (id: string, at: Element) => void;
};

/** Beside a turn: a bar along each marked stretch, and what it is marked with, none over another. */
export function TurnMargin({ drawn, onOpen }: TurnMarginProps) {
  const margin = useRef<HTMLDivElement>(null);
  const marked = drawn.filter(({ look }) => look !== 'selected');
  const laid = useLaidOut(margin, marked);
  const begun = marked.filter(({ begins }) => begins);
  return (
    <div ref={margin} className={css['margin']} style={{ minHeight: laid.bottom }}>
      {marked.map(({ id, colour, lane, look }) => (
        <span
          key={id}
          className={`${css['bar']} ${look === 'dimmed' ? css['dim'] : ''}`}
          style={{ ...laid.bars.get(id), left: Math.min(lane, 2) * 6, background: colour }}
        />
      ))}
      {begun.map((one) => (
        <Button
          key={one.id}
          className={`${css['label']} ${css[one.look]}`}
          data-label={one.id}
          style={{ top: laid.tops.get(one.id) ?? 0, borderColor: one.colour }}
          onPress={(event) => onOpen(one.id, event.target)}
        >
          <span className={css['said']} title={one.label}>
            {one.label}
          </span>
          {one.sign && <Sign name={one.sign} size={13} />}
        </Button>
      ))}
    </div>
  );
}

/** Measures where the runs of each mark stand on the screen, again whenever the turn changes its shape. */
function useLaidOut(margin: React.RefObject<HTMLDivElement | null>, marked: readonly Drawn[]): Laid {
  const [laid, setLaid] = useState(nowhere);
  const key = marked.map(({ id, start, end, label, sign }) => `${id} ${start} ${end} ${label} ${sign}`).join('\n');
  useLayoutEffect(() => {
    const element = margin.current;
    const words = element?.previousElementSibling;
    if (key === '' || !element || !words) {
      setLaid(nowhere);
      return undefined;
    }
    const measure = () => setLaid((before) => unlessSame(before, layOut(element, words)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(words);
    return () => observer.disconnect();
  }, [margin, key]);
  return laid;
}

const labelGap = 3;

/** The room below the letters where the underlines are; bars end with the letters. */
const underlines = 8;

function layOut(margin: Element, words: Element): Laid {
  const origin = words.getBoundingClientRect().top;
  const bars = new Map<string, Bar>();
  for (const run of words.querySelectorAll('[data-over]')) {
    const rects = [...run.getClientRects()];
    const top = Math.round((rects[0]?.top ?? origin) - origin);
    const bottom = Math.round((rects.at(-1)?.bottom ?? origin) - origin) - underlines;
    for (const id of run.getAttribute('data-over')?.split(' ') ?? []) {
      const from = bars.get(id)?.top ?? top;
      bars.set(id, { top: from, height: bottom - from });
    }
  }
  const labels = [...margin.querySelectorAll<HTMLElement>('[data-label]')].map((label) => {
    const id = label.dataset['label'] ?? '';
    return { id, top: bars.get(id)?.top ?? 0, height: label.offsetHeight };
  });
  const { tops, bottom } = stackLabels(labels, labelGap);
  return { bars, tops, bottom };
}

const unlessSame = (before: Laid, now: Laid): Laid => (written(before) === written(now) ? before : now);

const written = ({ bars, tops, bottom }: Laid): string => JSON.stringify([[...bars], [...tops], bottom]);
