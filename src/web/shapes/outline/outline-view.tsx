import { useMemo, useRef } from 'react';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useSelected, useView } from '#web/map/store/map-context.ts';
import { outlineLines, type OutlineLine } from '#web/shapes/outline/outline-lines.ts';
import { OutlineRow } from '#web/shapes/outline/outline-row.tsx';
import { useOutlineKeys } from '#web/shapes/outline/use-outline-keys.ts';
import { outlineWords } from '#words/outline.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './outline.module.css';

/** The map as an outline to read and write: phases as headings, under them what happens, and what lies between. */
export function OutlineView() {
  const t = useWords(outlineWords);
  const { mayEdit } = useJourneyActs();
  const view = useView();
  const selected = useSelected();
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => outlineLines(view), [view]);
  const onKeyDown = useOutlineKeys(lines, box);
  const current = lines.some(({ record }) => record.id === selected) ? selected : lines[0]?.record.id;
  const phases = useMemo(() => byPhase(lines), [lines]);
  return (
    <div className={css['outline']} ref={box} onKeyDown={onKeyDown}>
      {phases.map(([phase, ...rest]) => (
        <section key={phase.record.id} className={css['phase']}>
          <h2>
            <OutlineRow
              line={phase}
              isCurrent={current === phase.record.id}
              isSelected={selected === phase.record.id}
            />
          </h2>
          <ol aria-label={t('interactions')}>
            {rest.map((line) => (
              <li key={line.record.id} className={css[line.type]}>
                <OutlineRow
                  line={line}
                  isCurrent={current === line.record.id}
                  isSelected={selected === line.record.id}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {mayEdit && <p className={css['hint']}>{t('hint')}</p>}
    </div>
  );
}

type PhaseLines = readonly [OutlineLine, ...OutlineLine[]];

function byPhase(lines: readonly OutlineLine[]): PhaseLines[] {
  const groups: [OutlineLine, ...OutlineLine[]][] = [];
  for (const line of lines) {
    if (line.type === 'phase') groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}
