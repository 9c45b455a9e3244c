import type { Mark } from '#model/record/values.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { MarkSign } from '#web/journey/sign.tsx';
import { OutOfReach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import { GroupToggle, Toggles } from '#web/ui/toggles.tsx';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './feeling-scale.module.css';

type Strength = 1 | 2 | 3;
type Step = {
  readonly id: string;
  readonly mark: { readonly type: 'heart' | 'cloud'; readonly strength: Strength } | undefined;
};

const stepOf = (type: 'heart' | 'cloud', strength: Strength): Step => ({
  id: `${type}-${strength}`,
  mark: { type, strength },
});
const steps: readonly Step[] = [
  ...[3, 2, 1].map((strength) => stepOf('heart', strength as Strength)),
  { id: 'none', mark: undefined },
  ...[1, 2, 3].map((strength) => stepOf('cloud', strength as Strength)),
];

type FeelingScaleProps = {
  readonly mark: Mark | undefined;
  readonly isAssumption: boolean;
  readonly onMark: (mark: Mark | undefined) => void;
};

/** From the strongest heart over nothing to the strongest thundercloud, all in sight: one step is one press. */
export function FeelingScale({ mark, isAssumption, onMark }: FeelingScaleProps) {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const now = steps.find((step) => step.mark?.type === mark?.type && step.mark?.strength === (mark?.strength ?? 1));
  const chosen = now ?? steps[3];
  const nameOf = (step: Step): string =>
    step.mark ? `${t(step.mark.type)}, ${t(`strength-${step.mark.strength}`)}` : t('no-mark');
  const why = useOutOfReach({ isDisabled: !mayEdit });
  return (
    <div className={css['scale']}>
      <OutOfReach why={why} label={t('feeling')}>
        <Toggles
          className={css['steps']}
          label={t('feeling')}
          choose="always-one"
          chosen={chosen ? [chosen.id] : []}
          isDisabled={why !== undefined}
          onChoose={([id]) => onMark(steps.find((step) => step.id === id)?.mark)}
        >
          {steps.map((step) => (
            <GroupToggle key={step.id} id={step.id} className={css['step'] ?? ''} aria-label={nameOf(step)}>
              {step.mark ? (
                <MarkSign mark={step.mark} isAssumption={isAssumption && step === chosen} size={19} />
              ) : (
                <span className={css['dot']} />
              )}
            </GroupToggle>
          ))}
        </Toggles>
      </OutOfReach>
      {chosen?.mark && <span className={css[chosen.mark.type]}>{t(`strength-${chosen.mark.strength}`)}</span>}
    </div>
  );
}
