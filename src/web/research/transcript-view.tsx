import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { interviewersOf } from '#model/research/interviewers.ts';
import type { Turn } from '#model/research/turns.ts';
import { nameOf, voicedTurns } from '#model/research/voices.ts';
import { type Span, type Step, stepFrom, wholeWords, wordAt } from '#web/research/caret.ts';
import { offsetAtPoint, rangeOf, selectedSpan, selectSpan } from '#web/research/dom-offsets.ts';
import { marksByTurn } from '#web/research/drawn.ts';
import type { Room } from '#web/research/room.ts';
import { type Drawn, TurnView } from '#web/research/turn-view.tsx';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './transcript-view.module.css';

export type TranscriptViewProps = {
  readonly room: Room;
  readonly marks: readonly Drawn[];
  /** What is being marked just now; it is drawn as selected. */
  readonly selected: Span | undefined;
  readonly highlighted: string | undefined;
  /** Words to come in at: they are selected, and the arrows go on from there. */
  readonly spoken: Span | undefined;
  /** Words were chosen: mark them. `anchor` is where on the screen they end. */
  readonly onSelect: (span: Span, anchor: DOMRect) => void;
  /** Marks were pointed at: the one on top first. */
  readonly onOpen: (ids: readonly string[], anchor: DOMRect) => void;
};

/** The transcript as it is read: a voice in serif, questions softer, marks under the words and in the margin. */
export function TranscriptView(props: TranscriptViewProps) {
  const { room, marks, selected, highlighted, spoken, onSelect, onOpen } = props;
  const t = useWords(researchWords);
  const hint = useId();
  const root = useRef<HTMLDivElement>(null);
  const text = room.transcript;
  const turns = useMemo(() => voicedTurns(text, room.voices, room.alias), [text, room.voices, room.alias]);
  const asking = useMemo(
    () => askingIn(room) ?? interviewersOf(text, turns, { asking: room.asking, answering: room.answering }),
    [text, turns, room],
  );
  const shown = useMemo(() => withSelected(marks, selected), [marks, selected]);
  const drawn = useStable(useMemo(() => marksByTurn(shown, turns), [shown, turns]));
  useHighlight(root, highlighted);
  const caret = useCaret({ root, text, turns, onSelect, onOpen });
  useComeInAt(spoken, caret.comeInAt);
  const openOne = useLatest((id: string, at: Element) => onOpen([id], at.getBoundingClientRect()));
  return (
    <>
      <p id={hint} className={css['hint']}>
        {t('caret-hint')}
      </p>
      <div
        ref={root}
        className={css['transcript']}
        role="group"
        aria-label={t('transcript')}
        aria-describedby={hint}
        tabIndex={0}
        onKeyDown={caret.onKeyDown}
        onPointerUp={caret.onPointerUp}
      >
        {turns.map((turn, index) => (
          <TurnView
            key={turn.head}
            text={text}
            turn={turn}
            isAsking={isAside(turn, asking)}
            isNewVoice={turn.speaker !== turns[index - 1]?.speaker}
            drawn={drawn[index] ?? none}
            highlighted={drawn[index]?.some(({ id }) => id === highlighted) ? highlighted : undefined}
            onOpen={openOne}
          />
        ))}
      </div>
      <p role="status" className={css['hidden']}>
        {caret.said}
      </p>
    </>
  );
}

const none: readonly Drawn[] = [];

/** Who asks, where somebody has said so. */
function askingIn({ voices, alias }: Room): ReadonlySet<string> | undefined {
  const asking = voices.flatMap((voice) => (voice.is === 'interviewer' ? (nameOf(voice, alias) ?? []) : []));
  return asking.length === 0 ? undefined : new Set(asking);
}

/** Questions, and what stands in a talk without being said by anybody, step back behind the answers. */
const isAside = ({ speaker, startMs }: Turn, asking: ReadonlySet<string>): boolean =>
  speaker === undefined ? asking.size > 0 && startMs === undefined : asking.has(speaker);

function withSelected(marks: readonly Drawn[], selected: Span | undefined): readonly Drawn[] {
  if (!selected) return marks;
  const { start, end } = selected;
  const look = { colour: 'var(--focus)', lane: 0, label: '', sign: undefined, begins: false } as const;
  return [...marks, { id: 'selected', start, end, look: 'selected', ...look }];
}

/** Lists that say the same as before are the same, so that turns nobody touched are not drawn again. */
function useStable(lists: readonly (readonly Drawn[])[]): readonly (readonly Drawn[])[] {
  const before = useRef(lists);
  const stable = lists.map((list, index) => {
    const old = before.current[index];
    return old && JSON.stringify(old) === JSON.stringify(list) ? old : list;
  });
  useEffect(() => {
    before.current = stable;
  });
  return stable;
}

function useLatest<A extends unknown[]>(call: (...args: A) => void): (...args: A) => void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  return useMemo(
    () =>
      (...args: A) =>
        latest.current(...args),
    [],
  );
}

/** Brings a mark that an address points at into view; twice, as turns that were never shown have only a guessed height. */
function useHighlight(root: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return undefined;
    const show = () =>
      root.current?.querySelector(`[data-over~="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
    show();
    const again = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(again);
  }, [root, id]);
}

/** Comes to words that an address points at; twice, for the same reason. */
function useComeInAt(spoken: Span | undefined, comeInAt: (span: Span) => void): void {
  const latest = useLatest(comeInAt);
  useEffect(() => {
    if (!spoken) return undefined;
    latest(spoken);
    const again = requestAnimationFrame(() => requestAnimationFrame(() => latest(spoken)));
    return () => cancelAnimationFrame(again);
  }, [spoken, latest]);
}

type Reading = {
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly turns: readonly Turn[];
} & Pick<TranscriptViewProps, 'onSelect' | 'onOpen'>;

type Caret = { readonly anchor: Span; readonly focus: Span };

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'next-turn',
  ArrowUp: 'previous-turn',
  Home: 'turn-start',
  End: 'turn-end',
};

/** Words are chosen with the pointer or with the keyboard; either way the browser's own selection shows them. */
function useCaret({ root, text, turns, onSelect, onOpen }: Reading) {
  const caret = useRef<Caret | undefined>(undefined);
  const [said, setSaid] = useState('');

  const place = (next: Caret, block: ScrollLogicalPosition = 'nearest') => {
    caret.current = next;
    const span = spanOf(next);
    const range = root.current ? selectSpan(root.current, span) : undefined;
    focusedPart(range)?.scrollIntoView({ block });
    setSaid(text.slice(span.start, span.end));
  };
  const openHere = () => {
    if (!caret.current || !root.current) return;
    const span = spanOf(caret.current);
    const range = rangeOf(root.current, span);
    if (!range) return;
    const over = caret.current.anchor === caret.current.focus ? marksUnder(range.startContainer) : [];
    const anchor = lastRect(range);
    if (over.length > 0) onOpen(over, anchor);
    else onSelect(span, anchor);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== root.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (event.key === 'Enter') openHere();
    else if (event.key === 'Escape') getSelection()?.removeAllRanges();
    else if (step) {
      const from = caret.current?.focus;
      const focus = from ? stepFrom(text, turns, { from, step }) : firstWord(root.current, text, turns);
      if (focus) place({ anchor: (event.shiftKey && caret.current?.anchor) || focus, focus });
    } else return;
    event.preventDefault();
  };
  const onPointerUp = (event: PointerEvent) => {
    const element = root.current;
    if (!element || event.button !== 0 || (event.target as Element).closest('button')) return;
    const { clientX, clientY, target } = event;
    setTimeout(() => {
      const chosen = selectedSpan(element);
      const span = chosen && wholeWords(text, turns, chosen);
      if (span) return chooseWords(element, span);
      const word = wordAt(text, turns, offsetAtPoint(element, clientX, clientY) ?? 0);
      if (word) caret.current = { anchor: word, focus: word };
      const over = marksUnder(target as Element);
      if (over.length > 0) onOpen(over, new DOMRect(clientX, clientY - 10, 1, 20));
    });
  };
  const chooseWords = (element: Element, span: Span) => {
    caret.current = { anchor: span, focus: { ...span } };
    const range = rangeOf(element, span);
    if (range) onSelect(span, lastRect(range));
  };
  const comeInAt = (span: Span) => place({ anchor: span, focus: span }, 'center');
  return { onKeyDown, onPointerUp, comeInAt, said };
}

const spanOf = ({ anchor, focus }: Caret): Span => ({
  start: Math.min(anchor.start, focus.start),
  end: Math.max(anchor.end, focus.end),
});

const focusedPart = (range: Range | undefined): Element | null => range?.endContainer.parentElement ?? null;

function marksUnder(node: Node): string[] {
  const element = node instanceof Element ? node : node.parentElement;
  const over = element?.closest('[data-over]')?.getAttribute('data-over') ?? '';
  return over
    .split(' ')
    .filter((id) => id !== '' && id !== 'selected')
    .toReversed();
}

function lastRect(range: Range): DOMRect {
  return [...range.getClientRects()].findLast(({ width }) => width > 0) ?? range.getBoundingClientRect();
}

/** The first word that is on the screen. */
function firstWord(root: Element | null, text: string, turns: readonly Turn[]): Span | undefined {
  const top = Math.max(0, root?.parentElement?.getBoundingClientRect().top ?? 0);
  const part = [...(root?.querySelectorAll('[data-start]') ?? [])].find(
    (one) => one.getBoundingClientRect().top >= top,
  );
  return wordAt(text, turns, Number(part?.getAttribute('data-start') ?? 0));
}
