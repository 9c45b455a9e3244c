import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { shareCountedAnew } from '#web/client/events-anew.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { useMap, type Zoom } from '#web/map/store/map-context.ts';
import { mapShapes } from '#web/journey/map-shapes.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { LanesPopover } from '#web/map/views/lanes-popover.tsx';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { outlineWords } from '#words/outline.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Tip } from '#web/ui/tip.tsx';
import css from './map-tools.module.css';

/** The steps so far, how near one stands, and whether the journey is shown as it is lived. */
export function MapTools() {
  const { shape, isLived, onLived, hasLived, isAbout, onAbout } = useMapLook();
  const t = useWords(mapWords);
  const { mayEdit, findings } = useJourney();
  const { view, selected } = useMap();
  const { newInteraction, newPhase } = useNewThings();
  const place = view.placeOf.get(selected ?? '');
  const phase = place ? view.phases[place.phase] : view.phases.find(({ phase: one }) => one.id === selected);
  const into = phase ?? view.phases[0];
  return (
    <>
      <Steps />
      <ToggleButton
        className={`${css['toggle']} ${findings.length > 0 ? css['found'] : ''}`}
        isSelected={isAbout}
        onChange={onAbout}
      >
        {t('findings', { n: findings.length })}
      </ToggleButton>
      {hasLived && (
        <ToggleButton className={css['toggle'] ?? ''} isSelected={isLived} onChange={onLived}>
          {t('as-lived')}
        </ToggleButton>
      )}
      <EventsAnew />
      {shape === 'map' && <LanesPopover />}
      <Shapes />
      {shape === 'map' && <Zooms />}
      {mayEdit && (
        <Button look="main" small onPress={() => (into ? newInteraction(into.phase.id, selected) : newPhase())}>
          {t(into ? 'new-interaction' : 'new-phase')}
        </Button>
      )}
    </>
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
    <ToggleButtonGroup
      className={css['zoom'] ?? ''}
      aria-label={t('shape')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shape]}
      onSelectionChange={([to]) => onShape(mapShapes.find((one) => one === to) ?? shape)}
    >
      {mapShapes.map((one) => (
        <Tip key={one} tip={t(`shape-${one}`)}>
          <ToggleButton id={one} className={`${css['step']} ${css['shape']}`} aria-label={t(`shape-${one}`)}>
            <Icon name={one} size={16} />
          </ToggleButton>
        </Tip>
      ))}
    </ToggleButtonGroup>
  );
}

function Zooms() {
  const t = useWords(mapWords);
  const { zoom, onZoom } = useMapLook();
  return (
    <ToggleButtonGroup
      className={css['zoom'] ?? ''}
      aria-label={t('zoom')}
      selectionMode="single"
      selectedKeys={zoom === undefined ? [] : [zoom]}
      onSelectionChange={(keys) => onZoom(([...keys][0] as Zoom | undefined) ?? zoom ?? 'whole')}
    >
      {(['whole', 'phase', 'card'] as const).map((one) => (
        <ToggleButton key={one} id={one} className={css['step'] ?? ''}>
          {t(`zoom-${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** The ten steps so far, as dots; they open the guide. */
function Steps() {
  const t = useWords(mapWords);
  const { steps } = useJourney();
  const { isGuide, onGuide } = useMapLook();
  const current = steps.find(({ state }) => state !== 'there') ?? steps.at(-1);
  if (!current) return null;
  const label = t('steps', { n: current.step, name: t(`step-${current.step}`) });
  return (
    <Tip tip={label}>
      <ToggleButton
        className={css['steps'] ?? ''}
        aria-label={`${t('the-steps')}: ${label}`}
        isSelected={isGuide}
        onChange={onGuide}
      >
        {steps.map(({ step, state }) => (
          <span key={step} className={`${css['dot']} ${css[state]}`} />
        ))}
      </ToggleButton>
    </Tip>
  );
}
