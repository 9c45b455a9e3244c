import { shareCountedAnew } from '#web/client/events-anew.ts';
import { useJourney, useJourneyActs, useSteps } from '#web/journey/journey-context.ts';
import type { Level } from '#web/map/store/map-store.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { mapShapes } from '#web/journey/map-shapes.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { LanesPopover } from '#web/map/views/lanes-popover.tsx';
import { useNewHere } from '#web/map/page/use-new-here.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { isUnwatched } from '#model/compass/unwatched.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { outlineWords } from '#words/outline.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Tip } from '#web/ui/tip.tsx';
import { GroupToggle, Toggle, Toggles } from '#web/ui/toggles.tsx';
import css from './map-tools.module.css';

/** The steps so far, how near one stands, and whether the journey is shown as it is lived. */
export function MapTools() {
  const { shape, isLived, onLived, hasLived, isAbout, onAbout } = useMapLook();
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const count = useJourney(({ findings }) => findings.length);
  const needsSomebody = useJourney(({ findings }) => findings.some(isUnwatched));
  return (
    <>
      <Steps />
      <Toggle
        className={`${css['toggle']} ${needsSomebody ? css['found'] : ''}`}
        isSelected={isAbout}
        onChange={onAbout}
      >
        {t('findings', { n: count })}
      </Toggle>
      {hasLived && (
        <Toggle className={css['toggle'] ?? ''} isSelected={isLived} onChange={onLived}>
          {t('as-lived')}
        </Toggle>
      )}
      <EventsAnew />
      {shape === 'map' && <LanesPopover />}
      <Shapes />
      {shape === 'map' && <Levels />}
      {mayEdit && <Add />}
    </>
  );
}

/** Something new, where one stands. */
function Add() {
  const t = useWords(mapWords);
  const isEmpty = useGround(({ view }) => view.phases.length === 0);
  return (
    <Button look="main" small onPress={useNewHere()}>
      {t(isEmpty ? 'new-phase' : 'new-interaction')}
    </Button>
  );
}

/** Why no figures are shown, where there are files of events and they could not be asked. */
function EventsAnew() {
  const t = useWords(mapWords);
  const format = useFormat();
  const { livedFault } = useMapLook();
  if (!livedFault) return null;
  const share = shareCountedAnew(livedFault);
  return (
    <span className={css['said']} role="status">
      {share === undefined ? t('events-silent') : t('events-anew', { share: format.percent(share) })}
    </span>
  );
}

/** The same content as a map, an outline or a table. */
function Shapes() {
  const t = useWords(outlineWords);
  const { shape, onShape } = useMapLook();
  return (
    <Toggles
      className={css['zoom']}
      label={t('shape')}
      choose="always-one"
      chosen={[shape]}
      onChoose={([to]) => onShape(mapShapes.find((one) => one === to) ?? shape)}
    >
      {mapShapes.map((one) => (
        <Tip key={one} tip={t(`shape-${one}`)}>
          <GroupToggle id={one} className={`${css['step']} ${css['shape']}`} aria-label={t(`shape-${one}`)}>
            <Icon name={one} size={16} />
          </GroupToggle>
        </Tip>
      ))}
    </Toggles>
  );
}

const levels: readonly Level[] = ['wall', 'phase', 'card'];

function Levels() {
  const t = useWords(mapWords);
  const { level, onLevel } = useMapLook();
  return (
    <Toggles
      className={css['zoom']}
      label={t('zoom')}
      choose="always-one"
      chosen={[level]}
      onChoose={([to]) => onLevel(levels.find((one) => one === to) ?? level)}
    >
      {levels.map((one) => (
        <GroupToggle key={one} id={one} className={css['step'] ?? ''}>
          {t(`zoom-${one}`)}
        </GroupToggle>
      ))}
    </Toggles>
  );
}

/** The ten steps so far, as dots; they open the guide. */
function Steps() {
  const t = useWords(mapWords);
  const steps = useSteps();
  const { isGuide, onGuide } = useMapLook();
  const current = steps.find(({ state }) => state !== 'there') ?? steps.at(-1);
  if (!current) return null;
  const label = t('steps', { n: current.step, name: t(`step-${current.step}`) });
  return (
    <Tip tip={label}>
      <Toggle
        className={css['steps'] ?? ''}
        aria-label={`${t('the-steps')}: ${label}`}
        isSelected={isGuide}
        onChange={onGuide}
      >
        {steps.map(({ step, state }) => (
          <span key={step} className={`${css['dot']} ${css[state]}`} />
        ))}
      </Toggle>
    </Tip>
  );
}
