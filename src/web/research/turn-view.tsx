import { type CSSProperties, memo, useMemo } from 'react';
import type { Run } from '#model/research/segments.ts';
import { runsOf } from '#model/research/segments.ts';
import { writeSpokenTime } from '#model/research/spoken-time.ts';
import type { Turn } from '#model/research/turns.ts';
import { TurnMargin } from '#web/research/turn-margin.tsx';
import css from './turn-view.module.css';

/** A marked stretch as the text draws it: its colour and the lane of its underline. */
export type Drawn = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly colour: string;
  readonly lane: number;
  /** What the margin says beside it; what is only being selected says nothing. */
  readonly label: string;
  readonly look: 'kept' | 'dimmed' | 'draft' | 'selected';
  readonly sign: 'heart' | 'cloud' | undefined;
  /** Whether this is the first turn that it touches: there its label stands. */
  readonly begins: boolean;
};

export type TurnViewProps = {
  readonly text: string;
  readonly turn: Turn;
  readonly isAsking: boolean;
  /** Whether the one who speaks is another than in the turn before. */
  readonly isNewVoice: boolean;
  readonly drawn: readonly Drawn[];
  readonly highlighted: string | undefined;
  readonly onOpen: (id: string, at: Element) => void;
};

/** What one person says in one go, with the time before it and its marks in the margin. */
export const TurnView = memo(function TurnView(props: TurnViewProps) {
  const { text, turn, isAsking, isNewVoice, drawn, highlighted } = props;
  const runs = useMemo(() => runsOf(drawn, turn), [drawn, turn]);
  const byId = useMemo(() => new Map(drawn.map((one) => [one.id, one])), [drawn]);
  const lines = Math.ceil((turn.end - turn.start) / 72) + 1;
  return (
    <div className={css['turn']} style={{ containIntrinsicBlockSize: `auto ${lines * 28}px` }}>
      <div className={css['head']}>
        {turn.startMs !== undefined && <time>{writeSpokenTime(turn.startMs)}</time>}
        {isNewVoice && turn.speaker !== undefined && (
          <span className={css['speaker']} title={turn.speaker}>
            {shortName(turn.speaker)}
          </span>
        )}
      </div>
      <p
        dir="auto"
        className={isAsking ? css['asking'] : css['said']}
        data-start={turn.start}
        data-lanes={lanesIn(drawn)}
      >
        {runs.map((run) => (
          <RunView
            key={run.start}
            words={text.slice(run.start, run.end)}
            run={run}
            byId={byId}
            highlighted={highlighted}
          />
        ))}
      </p>
      <TurnMargin drawn={drawn} onOpen={props.onOpen} />
    </div>
  );
});

/** A long name gives way to its first part; the margin is narrow. */
const shortName = (name: string): string => (name.length <= 11 ? name : (name.split(/\s+/u)[0] ?? name));

const lanesIn = (drawn: readonly Drawn[]): number => Math.min(3, Math.max(0, ...drawn.map(({ lane }) => lane + 1)));

type RunViewProps = {
  readonly words: string;
  readonly run: Run;
  readonly byId: ReadonlyMap<string, Drawn>;
  readonly highlighted: string | undefined;
};

function RunView({ words, run, byId, highlighted }: RunViewProps) {
  const over = run.over.flatMap((id) => byId.get(id) ?? []);
  if (over.length === 0) return words;
  const selected = over.some(({ look }) => look === 'selected');
  const classes = [css['run'], selected && css['selected'], run.over.includes(highlighted ?? '') && css['highlighted']];
  return (
    <mark className={classes.filter(Boolean).join(' ')} data-over={run.over.join(' ')} style={underlines(over)}>
      {words}
    </mark>
  );
}

const lineHeight = 2.5;
const laneHeight = 4;

/** Underlines of all that lies over a run, each in its lane, and under them a tint of the one marked last. */
function underlines(over: readonly Drawn[]): CSSProperties {
  const lines = over.map(({ colour, lane, look }) => ({
    image: look === 'draft' ? dashes(colour) : `linear-gradient(${colour}, ${colour})`,
    size: `100% ${look === 'dimmed' ? 1 : lineHeight}px`,
    at: `0 calc(100% - ${(2 - Math.min(lane, 2)) * laneHeight}px)`,
  }));
  const top = over.findLast(({ look }) => look !== 'dimmed');
  if (top) {
    const tint = `color-mix(in srgb, ${top.colour} ${top.look === 'selected' ? 18 : 9}%, transparent)`;
    lines.push({
      image: `linear-gradient(${tint}, ${tint})`,
      size: `100% calc(100% - ${2 * laneHeight}px)`,
      at: '0 0',
    });
  }
  return {
    backgroundImage: lines.map(({ image }) => image).join(', '),
    backgroundSize: lines.map(({ size }) => size).join(', '),
    backgroundPosition: lines.map(({ at }) => at).join(', '),
  };
}

const dashes = (colour: string): string => `repeating-linear-gradient(90deg, ${colour} 0 5px, transparent 5px 8px)`;
