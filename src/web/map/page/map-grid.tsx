import { memo } from 'react';
import { type MapFrame, phaseWidth } from '#web/canvas/frame.ts';
import { useJourneyActs, useRecords } from '#web/journey/journey-context.ts';
import { FoldedLane } from '#web/map/lanes/folded-lane.tsx';
import { LaneName } from '#web/map/lanes/lane-name.tsx';
import type { Lane } from '#web/map/lanes/lane.ts';
import { useLanes } from '#web/map/lanes/use-lanes.ts';
import { pictureHeight } from '#web/map/layout/card-heights.ts';
import { footHeight } from '#web/map/layout/card-size.ts';
import type { Arranged } from '#model/map/lane-view.ts';
import { useGround, useMapState } from '#web/map/store/map-context.ts';
import { OthersOnMap } from '#web/map/presence/others-on-map.tsx';
import { PhaseHead } from '#web/map/phases/phase-head.tsx';
import { isNarrow, namesWidth } from '#web/map/layout/map-layout.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { mapWords } from '#words/map.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { Measures } from '#web/ui/measures.ts';
import css from './map-grid.module.css';

const ofCards: Measures = { '--foot': `${footHeight}px`, '--picture': `${pictureHeight}px` };

/** The map: phases across, lanes down, the path through the middle. */
export function MapGrid() {
  const frame = useGround((ground) => ground.frame);
  const zoom = useGround((ground) => ground.zoom);
  const lanes = useLanes();
  const window = useMapState((state) => state.window.width);
  const names: Measures = { '--names': `${namesWidth(window)}px` };
  return (
    <div
      className={css['grid']}
      data-lanes
      data-zoom={zoom}
      data-narrow={isNarrow(window) || undefined}
      style={{ ...ofCards, ...names, gridTemplateColumns: `var(--names) ${frame.width}px auto` }}
    >
      <Heads frame={frame} />
      {lanes.map((arranged, index) => (
        <LaneRow
          key={arranged.lane.id}
          arranged={arranged}
          frame={frame}
          isFirstBehind={arranged.lane.side === 'back' && lanes[index - 1]?.lane.side !== 'back'}
        />
      ))}
      <OthersOnMap />
    </div>
  );
}

function Heads({ frame }: { frame: MapFrame }) {
  const t = useWords(mapWords);
  const phases = useRecords('phase');
  const { mayEdit } = useJourneyActs();
  const { newPhase } = useNewThings();
  return (
    <>
      <div className={`${css['name']} ${css['corner']}`} data-corner />
      <div className={css['heads']} data-lane="heads">
        {phases.map((phase, index) => (
          <div key={phase.id} style={{ width: phaseWidth(frame, index) }}>
            <PhaseHead phase={phase} index={index} before={phases[index - 1]?.body.stretch} />
          </div>
        ))}
      </div>
      {mayEdit && (
        <div className={css['addPhase']}>
          <Button look="icon" small aria-label={t('new-phase')} onPress={newPhase}>
            <Icon name="plus" />
          </Button>
        </div>
      )}
    </>
  );
}

type LaneRowProps = { readonly arranged: Arranged<Lane>; readonly frame: MapFrame; readonly isFirstBehind: boolean };

const LaneRow = memo(function LaneRow({ arranged: { lane, isFolded }, frame, isFirstBehind }: LaneRowProps) {
  const t = useWords(mapWords);
  const language = useLanguage();
  const { ends, side, Draw } = lane;
  const look = side === 'back' ? css['backstage'] : '';
  return (
    <>
      {isFirstBehind && (
        <div className={css['visibility']}>
          <span>{t('line-of-visibility')}</span>
        </div>
      )}
      <div className={`${css['name']} ${look} ${isFolded ? css['folded'] : ''}`}>
        <div>
          <LaneName lane={lane} isFolded={isFolded} />
        </div>
        {ends && !isFolded && (
          <p className={css['ends']} aria-hidden="true">
            <span>{ends[0][language]}</span>
            <span>{ends[1][language]}</span>
          </p>
        )}
      </div>
      <div className={`${css['lane']} ${look}`} data-lane={lane.id}>
        {side !== 'back' && <Columns frame={frame} />}
        {isFolded ? <FoldedLane frame={frame} lane={lane} /> : <Draw frame={frame} lane={lane} />}
      </div>
    </>
  );
});

/** The phases' edges behind a lane, and the shade of those without us. */
function Columns({ frame }: { frame: MapFrame }) {
  const phases = useRecords('phase');
  return (
    <div className={css['columns']} aria-hidden="true">
      {phases.map((phase, index) => (
        <span
          key={phase.id}
          style={{ width: phaseWidth(frame, index) }}
          className={phase.body.involvesUs === false ? css['away'] : ''}
        />
      ))}
    </div>
  );
}
