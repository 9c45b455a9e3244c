import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { pathText } from '#exchange/pictures/path.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import type { WallContent } from '#exchange/pictures/wall/wall-content.ts';
import { wallOf } from '#exchange/pictures/wall/wall-picture.ts';
import { saidRecords } from '#model/map/said-records.ts';
import { CommentSign } from '#web/journey/comments/comment-sign.tsx';
import { useHeard, useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';
import { MarkSign, SignAt } from '#web/journey/sign.tsx';
import { layStanding, type Row } from '#web/shapes/standing/lay-standing.ts';
import { type StandingPhase, standingOf } from '#web/shapes/standing/standing-of.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { quoted } from '#web/ui/voice.tsx';
import { mapWords } from '#words/map.ts';
import { readingWords } from '#words/reading.ts';
import css from './standing.module.css';

/** How broad the path's own column is. Units: px. */
const width = 96;

type StandingProps = {
  readonly onOpen: (id: string) => void;
  /** Asked for all that there is in a phase. */
  readonly onAll: (phase: string) => void;
};

/** The whole journey on end, for a phone: the path goes down the page, and beside it what a room reads on the wall. */
export function StandingPath({ onOpen, onAll }: StandingProps) {
  const t = useWords(readingWords);
  const wall = useWallContent();
  const list = useRef<HTMLOListElement>(null);
  const rows = useRows(list);
  const phases = useMemo(() => standingOf(wall), [wall]);
  return (
    <div className={css['standing']}>
      {rows.length > 0 && <Drawing wall={wall} rows={rows} />}
      <ol ref={list} className={css['phases']} aria-label={t('phases-of')}>
        {phases.map((standing) => (
          <Phase key={standing.phase.id} {...{ standing, onOpen, onAll }} />
        ))}
      </ol>
      {wall.pain && (
        <p className={css['pain']}>
          {wall.pain.text} <small>{wall.pain.by}</small>
        </p>
      )}
    </div>
  );
}

function useWallContent(): WallContent {
  const language = useLanguage();
  const records = useWholeJourney();
  const library = useLibrary();
  const evidence = useHeard();
  return useMemo(
    () =>
      wallOf(mapContent(saidRecords(records), library, evidence), {
        words: { quoted: (text) => quoted(language, text) },
      }),
    [records, library, evidence, language],
  );
}

/** Where the rows stand, again whenever one of them changes its height. */
function useRows(list: RefObject<HTMLOListElement | null>): readonly Row[] {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void =>
      setRows(
        [...element.children].flatMap((row) =>
          row instanceof HTMLElement ? [{ top: row.offsetTop, height: row.offsetHeight }] : [],
        ),
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return rows;
}

function Drawing({ wall, rows }: { wall: WallContent; rows: readonly Row[] }) {
  const t = useWords(mapWords);
  const last = rows.at(-1);
  const height = last ? last.top + last.height : 0;
  const laid = useMemo(() => layStanding(wall, { rows, width }), [wall, rows]);
  const isAssumed = wall.path.every((point) => point.isAssumed);
  const assumed = new Set(wall.moments.filter(({ assumption }) => assumption).map(({ id }) => id));
  const marks = new Map(wall.signs.map((sign) => [sign.id, sign]));
  return (
    <svg className={css['drawing']} width={width} height={height} role="img" aria-label={t('curve-of-customers')}>
      <line className={css['zero']} x1={laid.mid} x2={laid.mid} y1={0} y2={height} />
      {/* The path is laid from left to right, and turned: good to the right, onwards down. */}
      <g transform={`matrix(0 1 -1 0 ${width} 0)`}>
        <path
          className={css[isAssumed ? 'assumed' : 'path']}
          d={pathText(ribbon(laid.line, { width: 8, taper: 26 }))}
        />
      </g>
      {laid.signs.map(({ id, ...box }) => {
        const sign = marks.get(id);
        return sign && <SignAt key={id} type={sign.mark.type} box={box} isAssumption={sign.assumption} />;
      })}
      {laid.stones.map(({ id, ...box }) => (
        <SignAt key={id} type="moment" box={box} isAssumption={assumed.has(id)} />
      ))}
    </svg>
  );
}

type PhaseProps = StandingProps & { readonly standing: StandingPhase };

function Phase({ standing: { phase, moment, quote }, onOpen, onAll }: PhaseProps) {
  const t = useWords(mapWords);
  const words = useWords(readingWords);
  const format = useFormat();
  const { id: journey } = useJourneyActs();
  const shown = phase.shorts.slice(0, 3);
  const more = phase.all - shown.length;
  const over = [phase.stretch && t(phase.stretch), !phase.involvesUs && t('without-us')].filter(Boolean);
  return (
    <li className={phase.involvesUs ? undefined : css['away']}>
      {over.length > 0 && <small className={css['over']}>{over.join(' · ')}</small>}
      <h2>
        <button type="button" data-place={phase.id} onClick={() => onOpen(phase.id)}>
          {phase.name || t('unnamed')}
          <CommentSign journey={journey} id={phase.id} />
        </button>
      </h2>
      {shown.map(({ id, name, mark, assumption }) => (
        <button key={id} type="button" className={css['short']} data-place={id} onClick={() => onOpen(id)}>
          <MarkSign mark={{ ...mark, strength: 2 }} isAssumption={assumption} size={16} />
          {name}
          <CommentSign journey={journey} id={id} />
        </button>
      ))}
      {more > 0 && (
        <button
          type="button"
          className={css['more']}
          aria-label={words('more-in', { n: more, phase: phase.name || t('unnamed') })}
          onClick={() => onAll(phase.id)}
        >
          +{format.number(more)}
        </button>
      )}
      {moment && (
        <button type="button" className={css['moment']} data-place={moment.id} onClick={() => onOpen(moment.id)}>
          {moment.title || t('moment-unnamed')}
          <CommentSign journey={journey} id={moment.id} />
        </button>
      )}
      {quote && (
        <button type="button" className={css['quote']} data-place={quote.id} onClick={() => onOpen(quote.id)}>
          {quote.text} <small>{quote.by}</small>
          <CommentSign journey={journey} id={quote.id} />
        </button>
      )}
    </li>
  );
}
