import { type DragEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { BackstageLane, EmployeesLane } from '#web/map/backstage-lanes.tsx';
import { ChangeLane } from '#web/map/change-lane.tsx';
import { beforeAll } from '#web/map/gestures.ts';
import { dragType, InteractionCard } from '#web/map/interaction-card.tsx';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap, type Zoom } from '#web/map/map-context.ts';
import type { PhaseView } from '#web/map/map-view.ts';
import { PathLane } from '#web/map/path-lane.tsx';
import { PhaseHead } from '#web/map/phase-head.tsx';
import { TransitionLine } from '#web/map/transition-line.tsx';
import { useNewThings } from '#web/map/use-new-things.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './map-grid.module.css';

const columnMin: Record<Zoom, number> = { whole: 128, phase: 206, card: 300 };

/** The map: phases across, lanes down, the path through the middle. */
export function MapGrid() {
  const t = useWords(mapWords);
  const { view, content, zoom } = useMap();
  const { mayEdit } = useJourney();
  const { newPhase } = useNewThings();
  const { ref, column } = useColumnWidth(view.phases.length, columnMin[zoom]);
  const frame = useMemo(() => ({ column, phases: view.phases.length, height: 460 }), [column, view.phases.length]);
  const columns = `var(--names) repeat(${view.phases.length}, ${column}px) ${mayEdit ? '40px' : '0'}`;
  const hasEmployees = content.curves.some(({ of }) => of === 'employees');
  return (
    <div
      className={`${css['grid']} ${zoom === 'whole' ? css['compact'] : ''}`}
      data-zoom={zoom}
      ref={ref}
      style={{ gridTemplateColumns: columns }}
    >
      <div className={`${css['name']} ${css['corner']}`} />
      {view.phases.map((phase, index) => (
        <div key={phase.phase.id} className={css['headCell']} style={{ gridColumn: index + 2 }}>
          <PhaseHead view={phase} before={view.phases[index - 1]} />
        </div>
      ))}
      {mayEdit && (
        <div className={css['addPhase']}>
          <Button look="icon" small aria-label={t('new-phase')} onPress={newPhase}>
            <Icon name="plus" />
          </Button>
        </div>
      )}
      <LaneName name={t('lane-interactions')} sub={t('lane-interactions-sub')} />
      {view.phases.map((phase, index) => (
        <PhaseCell key={phase.phase.id} phase={phase} next={view.phases.slice(index + 1)} />
      ))}
      <Lane name={t('lane-path')} sub={t('lane-path-sub')} ends={[t('good'), t('hard')]}>
        <Columns width={column} />
        <PathLane frame={frame} />
      </Lane>
      {content.experiments.length > 0 && (
        <Lane name={t('lane-change')} sub={t('lane-change-sub')}>
          <Columns width={column} />
          <ChangeLane frame={frame} />
        </Lane>
      )}
      <div className={css['visibility']}>
        <span>{t('line-of-visibility')}</span>
      </div>
      <Lane name={t('lane-teams')} backstage>
        <BackstageLane kinds={['team', 'person', 'policy', 'experience']} frame={frame} />
      </Lane>
      <Lane name={t('lane-systems')} backstage>
        <BackstageLane kinds={['system']} frame={frame} />
      </Lane>
      {hasEmployees && (
        <Lane name={t('lane-employees')} backstage>
          <EmployeesLane frame={frame} />
        </Lane>
      )}
    </div>
  );
}

type LaneProps = {
  readonly name: string;
  readonly sub?: string;
  readonly ends?: readonly [string, string];
  readonly backstage?: boolean;
  readonly children: ReactNode;
};

function Lane({ name, sub, ends, backstage = false, children }: LaneProps) {
  return (
    <>
      <LaneName name={name} {...(sub && { sub })} {...(ends && { ends })} backstage={backstage} />
      <div className={`${css['lane']} ${backstage ? css['backstage'] : ''}`}>{children}</div>
    </>
  );
}

function LaneName({ name, sub, ends, backstage = false }: Omit<LaneProps, 'children'>) {
  return (
    <div className={`${css['name']} ${backstage ? css['backstage'] : ''}`}>
      <h3>{name}</h3>
      {sub && <p>{sub}</p>}
      {ends && (
        <p className={css['ends']} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      )}
    </div>
  );
}

/** The phases' edges behind a lane, and the shade of those without us. */
function Columns({ width }: { width: number }) {
  const { view } = useMap();
  return (
    <div className={css['columns']} aria-hidden="true">
      {view.phases.map(({ phase }) => (
        <span key={phase.id} style={{ width }} className={phase.body.involvesUs === false ? css['away'] : ''} />
      ))}
    </div>
  );
}

function PhaseCell({ phase, next }: { phase: PhaseView; next: readonly PhaseView[] }) {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourney();
  const { view } = useMap();
  const { newInteraction } = useNewThings();
  const [isOver, setOver] = useState(false);
  const { id, body } = phase.phase;
  const after = next.find(({ interactions }) => interactions.length > 0)?.interactions[0];
  const onDragOver = (event: DragEvent) => {
    if (!mayEdit || !event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent<HTMLElement>) => {
    setOver(false);
    const moved = event.dataTransfer.getData(dragType);
    if (moved === '') return;
    event.preventDefault();
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-type=interaction]')];
    const above = cards.filter((card) => {
      const box = card.getBoundingClientRect();
      return card.dataset['spot'] !== moved && box.top + box.height / 2 < event.clientY;
    });
    const last = above.at(-1)?.dataset['spot'] ?? null;
    send({ do: 'move', type: 'interaction', id: moved, after: beforeAll(view, phase, last), phase: id });
  };
  return (
    <div
      className={`${css['cell']} ${body.involvesUs === false ? css['away'] : ''} ${isOver ? css['over'] : ''}`}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {phase.interactions.map((interaction, index) => (
        <div key={interaction.id} className={css['stack']}>
          <InteractionCard interaction={interaction} />
          <TransitionLine from={interaction} to={phase.interactions[index + 1] ?? after} />
        </div>
      ))}
      {mayEdit && (
        <button
          type="button"
          className={css['add']}
          tabIndex={-1}
          aria-label={t('new-interaction-here', { phase: body.name || t('unnamed') })}
          onClick={() => newInteraction(id)}
        >
          <Icon name="plus" size={16} />
        </button>
      )}
    </div>
  );
}

/** The width that phases share: as broad as the window allows, never narrower than can be read. */
function useColumnWidth(phases: number, least: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1200);
  useLayoutEffect(() => {
    const frame = ref.current?.parentElement;
    if (!frame) return undefined;
    const measure = () => setWidth(frame.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  const names = width < 700 ? 84 : 122;
  const column = Math.max(Math.floor((width - names - 44) / Math.max(phases, 1)), least);
  return { ref, column };
}
