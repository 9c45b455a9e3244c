import { useJourney } from '#web/journey/journey-context.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { BackstageSide } from '#web/map/side/backstage-side.tsx';
import { Comments, CommentsHereProvider } from '#web/map/side/comments-here.tsx';
import { CurveSide } from '#web/map/side/curve-side.tsx';
import { ExperimentSide } from '#web/map/side/experiment-side.tsx';
import { InteractionSide } from '#web/map/side/interaction-side.tsx';
import { JobSide } from '#web/map/side/job-side.tsx';
import { JourneySide } from '#web/map/side/journey-side.tsx';
import { MeasureSide } from '#web/map/side/measure-side.tsx';
import { MomentSide } from '#web/map/side/moment-side.tsx';
import { NoteSide } from '#web/map/side/note-side.tsx';
import { OpportunitySide } from '#web/map/side/opportunity-side.tsx';
import { PhaseSide } from '#web/map/side/phase-side.tsx';
import { PointSide } from '#web/map/side/point-side.tsx';
import { QuoteSide } from '#web/map/side/quote-side.tsx';
import { TransitionSide } from '#web/map/side/transition-side.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from '#web/journey/side.module.css';

/** What is selected, told: its words first, then feeling, evidence, owners, behaviour, work under way. */
export function Side() {
  const t = useWords(mapWords);
  const selected = useSelected();
  const type = useJourney(({ records }) => records.get(selected ?? '')?.type);
  return (
    <aside className={`${css['side']} ${selected === undefined ? css['whole'] : ''}`} aria-label={t('side')}>
      <CommentsHereProvider key={selected} id={selected}>
        <Close />
        <Chosen type={type} id={selected} />
        <Comments at="foot" />
      </CommentsHereProvider>
    </aside>
  );
}

function Close() {
  const t = useWords(mapWords);
  const selected = useSelected();
  const { select } = useMapActs();
  const { onAbout } = useMapLook();
  return (
    <span className={css['close']}>
      <Button
        look="icon"
        small
        aria-label={t('close')}
        onPress={() => (selected === undefined ? onAbout(false) : select(undefined))}
      >
        <Icon name="close" />
      </Button>
    </span>
  );
}

function Chosen({ type, id }: { type: string | undefined; id: string | undefined }) {
  if (id === undefined) return <JourneySide />;
  switch (type) {
    case 'interaction':
      return <InteractionSide id={id} />;
    case 'phase':
      return <PhaseSide id={id} />;
    case 'transition':
      return <TransitionSide id={id} />;
    case 'moment':
      return <MomentSide id={id} />;
    case 'point':
      return <PointSide id={id} />;
    case 'quote':
      return <QuoteSide id={id} />;
    case 'backstage':
      return <BackstageSide id={id} />;
    case 'curve':
      return <CurveSide id={id} />;
    case 'opportunity':
      return <OpportunitySide id={id} />;
    case 'job':
      return <JobSide id={id} />;
    case 'measure':
      return <MeasureSide id={id} />;
    case 'note':
      return <NoteSide id={id} />;
    case 'experiment':
      return <ExperimentSide id={id} />;
    default:
      return <JourneySide />;
  }
}
