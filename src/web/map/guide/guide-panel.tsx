import { useState } from 'react';
import type { StepNumber, StepProgress } from '#model/compass/steps.ts';
import { StepPart } from '#web/map/guide/step-part.tsx';
import { useSteps } from '#web/journey/journey-context.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { guideWords } from '#words/guide.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './guide.module.css';

/** The ten steps beside the map: where the team is, what is there and what is missing. Any step can be opened at any time. */
export function GuidePanel() {
  const t = useWords(guideWords);
  const { onGuide } = useMapLook();
  const steps = useSteps();
  const current = steps.find(({ state }) => state !== 'there') ?? steps.at(-1);
  const [open, setOpen] = useState<StepNumber | undefined>(current?.step);
  return (
    <aside className={css['guide']} aria-label={t('guide')}>
      <header>
        <h2>{t('guide')}</h2>
        <Button look="icon" small aria-label={t('close-guide')} onPress={() => onGuide(false)}>
          <Icon name="close" />
        </Button>
      </header>
      <p className={css['lead']}>{t('lead')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.step}>
            <Step
              step={step}
              isOpen={open === step.step}
              onOpen={(isOpen) => setOpen(isOpen ? step.step : undefined)}
            />
          </li>
        ))}
      </ol>
      <p className={css['lead']}>{t('around-again')}</p>
    </aside>
  );
}

type StepProps = {
  readonly step: StepProgress;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

function Step({ step, isOpen, onOpen }: StepProps) {
  const map = useWords(mapWords);
  const { step: n, state } = step;
  return (
    <>
      <h3>
        <button type="button" className={css['step']} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          <span className={`${css['stone']} ${css[state]}`} aria-hidden="true">
            {n}
          </span>
          <span className={css['name']}>{map(`step-${n}`)}</span>
          <small>{map(`state-${state}`)}</small>
        </button>
      </h3>
      {isOpen && <StepPart step={step} />}
    </>
  );
}
