import type { StepProgress } from '#model/compass/steps.ts';
import { stepOfRule } from '#web/map/guide/step-rules.ts';
import { useStepActions } from '#web/map/guide/use-step-actions.ts';
import { useFindings } from '#web/journey/journey-context.ts';
import { FindingCard } from '#web/map/side/findings-part.tsx';
import { placeKey } from '#model/record/place-key.ts';
import { guideWords } from '#words/guide.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from './guide.module.css';

const mostFindings = 3;

/** One step: how it is done, what is there, what is missing, and what begins it. */
export function StepPart({ step }: { step: StepProgress }) {
  const t = useWords(guideWords);
  const findings = useFindings();
  const actions = useStepActions()(step.step);
  const missing = findings.filter(({ rule }) => stepOfRule[rule] === step.step);
  return (
    <div className={css['part']}>
      <p className={css['how']}>{t(`how-${step.step}`)}</p>
      <p className={css['there']}>{t(`counts-${step.step}`, step.counts)}</p>
      {missing.slice(0, mostFindings).map((finding) => (
        <FindingCard key={finding.rule + placeKey(finding.place)} finding={finding} withShow />
      ))}
      {missing.length > mostFindings && (
        <p className={css['lead']}>{t('more', { n: missing.length - mostFindings })}</p>
      )}
      {actions.length > 0 && (
        <div className={css['actions']}>
          {actions.map(({ id, name, run }) => (
            <Button key={id} small onPress={run}>
              {name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
