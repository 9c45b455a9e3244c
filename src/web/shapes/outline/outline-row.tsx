import { memo, useEffect, useRef } from 'react';
import { useBacking, useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapActs } from '#web/map/store/map-context.ts';
import { type OutlineLine, wordsOf, writeLine } from '#web/shapes/outline/outline-lines.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { mapWords } from '#words/map.ts';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { useDraft } from '#web/ui/use-draft.ts';
import { RichText } from '#web/ui/rich-text.tsx';
import css from './outline.module.css';

type RowProps = {
  readonly line: OutlineLine;
  /** Tab comes to this one. */
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
};

/** One line; the one that one stands in is written, the others are read. */
export const OutlineRow = memo(function OutlineRow({ line, isCurrent, isSelected }: RowProps) {
  const t = useWords(outlineWords);
  const { mayEdit } = useJourneyActs();
  const { select } = useMapActs();
  const words = wordsOf(line);
  const { id } = line.record;
  if (mayEdit && isSelected) return <Writing line={line} />;
  return (
    <span
      dir="auto"
      className={`${css['line']} ${words === '' ? css['empty'] : ''}`}
      data-spot={id}
      data-type={line.type}
      data-line
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => select(id)}
      onClick={() => select(id)}
    >
      {line.type !== 'phase' && <Sign line={line} />}
      {words === '' ? promptOf(line) || t(`empty-${line.type}`) : <RichText text={words} isTabStop={false} />}
      {line.type === 'phase' && <Sign line={line} />}
    </span>
  );
});

/** What is asked where nothing stands yet. */
const promptOf = ({ record: { body } }: OutlineLine): string => ('prompt' in body ? String(body.prompt) : '');

function Writing({ line }: { line: OutlineLine }) {
  const t = useWords(outlineWords);
  const { send } = useJourneyActs();
  const area = useRef<HTMLTextAreaElement>(null);
  const { id, type } = line.record;
  const { draft, write, flush } = useDraft(wordsOf(line), (was, is) => send(writeLine(line, { was, is })));
  useEffect(() => {
    const end = area.current?.value.length ?? 0;
    area.current?.setSelectionRange(end, end);
    const active = document.activeElement;
    const isHere = active === null || active === document.body || active.closest('[data-line]') !== null;
    const isElsewhere = active?.closest('[role=dialog], search, aside, nav') != null;
    if (isHere && !isElsewhere) area.current?.focus({ preventScroll: true });
    area.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <span className={`${css['line']} ${css['current']}`} data-line>
      {line.type !== 'phase' && <Sign line={line} />}
      <span className={css['grow']} data-words={`${draft} `}>
        <textarea
          dir="auto"
          ref={area}
          rows={1}
          data-spot={id}
          data-type={type}
          data-line
          aria-label={t(`label-${line.type}`, 'n' in line ? { n: line.n, all: line.all } : {})}
          placeholder={promptOf(line) || t(`empty-${line.type}`)}
          value={draft}
          onChange={(event) => write(event.target.value.replaceAll('\n', ' '))}
          onBlur={flush}
        />
      </span>
      {line.type === 'phase' && <Sign line={line} />}
    </span>
  );
}

function Sign({ line }: { line: OutlineLine }) {
  const t = useWords(outlineWords);
  const map = useWords(mapWords);
  const backing = useBacking();
  if (line.type === 'phase')
    return line.record.body.involvesUs === false ? <span className={css['without']}>{map('without-us')}</span> : null;
  const { mark } = line.record.body;
  return (
    <>
      {line.type === 'transition' && <span className={css['between']}>{t('between')}</span>}
      {mark?.type && <MarkSign mark={mark} isAssumption={backing.isAssumed(line.record)} size={16} />}
    </>
  );
}
