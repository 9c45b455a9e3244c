import { useNavigate } from '@tanstack/react-router';
import { plainOf } from '#base/rich-text.ts';
import type { StepNumber } from '#model/compass/steps.ts';
import { newId } from '#web/client/new-id.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActions } from '#web/journey/actions/use-journey-actions.ts';
import { useMapActions } from '#web/map/actions/use-map-actions.ts';
import { deepestDips, type DipName, nameDips } from '#web/map/guide/deepest-dips.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGround, useMapActs, useView } from '#web/map/store/map-context.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { guideWords } from '#words/guide.ts';
import { addRecord } from '#model/commands/make-command.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';

type PhasePlace = { readonly phase: string; readonly position: number };

export type StepAction = Pick<MapAction, 'id' | 'name' | 'run'>;

/** What in the table of actions a step is begun with; only what can be done now is shown. */
const fromTable: Readonly<Record<StepNumber, readonly string[]>> = {
  1: ['new-phase', 'workshops'],
  2: ['go-research'],
  3: ['new-interaction', 'paste', 'workshops'],
  4: ['heart', 'cloud', 'workshops'],
  5: [],
  6: ['go-research'],
  7: ['workshops'],
  8: [],
  9: ['go-change'],
  10: ['go-change', 'go-rhythm'],
};

/** What begins each step, or goes on with it. */
export function useStepActions(): (step: StepNumber) => readonly StepAction[] {
  const actions = [...useMapActions(), ...useJourneyActions()];
  const own = useOwnActions();
  return (step) => [
    ...own(step),
    ...fromTable[step].flatMap((id) => actions.filter((one) => one.id === id && !one.isDisabled)),
  ];
}

/** Steps that begin at a place which the guide knows and nobody has to select first. */
function useOwnActions(): (step: StepNumber) => readonly StepAction[] {
  const t = useWords(guideWords);
  const navigate = useNavigate();
  const { mayEdit, send } = useJourneyActs();
  const view = useView();
  const content = useGround((ground) => ground.content);
  const { select, edit } = useMapActs();
  const { newMoment, newPoint } = useNewThings();
  const phases = view.phases.map(({ phase }) => phase.id);
  const tips = { id: 'tips', name: t('open-tips'), run: () => void navigate({ to: '/guide/interviews' }) };
  const points = content.curves.find(({ of }) => of === 'customers')?.points ?? [];
  const bare = phases.find((_, index) => !points.some(({ x }) => Math.floor(x) === index));
  const dips = deepestDips(points).flatMap(({ x }) => placeAt(phases, x) ?? []);
  const names = nameDips(dips.map((place) => whatIsNear(view, place)));
  const moments = dips.map((place, nth) => ({
    id: nth === 0 ? 'moment' : `moment ${nth}`,
    name: dips.length === 1 ? t('moment-at-dip') : sayDip(t, names[nth]),
    run: () => newMoment(place),
  }));
  const newTeam = () => {
    const [first] = phases;
    const last = phases.at(-1);
    if (first === undefined || last === undefined) return;
    const id = newId();
    const body = { view: 'teams', kind: 'team', text: '', from: { phase: first }, to: { phase: last } } as const;
    send(addRecord('backstage', { id, body }));
    select(id);
    edit(id);
  };
  return (step) => {
    if (step === 2) return [tips];
    if (!mayEdit || phases.length === 0) return [];
    if (step === 5 && bare !== undefined)
      return [{ id: 'draw', name: t('draw-next'), run: () => newPoint({ phase: bare, position: 0.5 }) }];
    if (step === 7) return moments.slice(0, mostDips);
    return step === 8 ? [{ id: 'team', name: t('new-team'), run: newTeam }] : [];
  };
}

function whatIsNear({ phases, xOf }: MapView, { phase: id, position }: PhasePlace) {
  const of = phases.find(({ phase }) => phase.id === id);
  const x = (of?.index ?? 0) + position;
  const awayFrom = (interaction: string): number => Math.abs((xOf({ interaction }) ?? Infinity) - x);
  const [nearest] = (of?.interactions ?? []).toSorted((a, b) => awayFrom(a.id) - awayFrom(b.id));
  return { phase: of?.phase.body.name ?? '…', near: plainOf(nearest?.body.text) };
}

function sayDip(t: Say<typeof guideWords>, dip: DipName | undefined): string {
  if (!dip) return t('moment-at-dip');
  if (dip.near !== undefined) return t('moment-at-dip-near', { phase: dip.phase, what: dip.near });
  return dip.nth === undefined
    ? t('moment-at-dip-in', { phase: dip.phase })
    : t('moment-at-dip-nth', { phase: dip.phase, n: dip.nth });
}

/** More than these are no choice any more: the moment is made on the map. */
const mostDips = 5;

function placeAt(phases: readonly string[], x: number): PhasePlace | undefined {
  const index = Math.min(Math.floor(x), phases.length - 1);
  const phase = phases[index];
  return phase === undefined ? undefined : { phase, position: Math.min(Math.max(x - index, 0), 1) };
}
