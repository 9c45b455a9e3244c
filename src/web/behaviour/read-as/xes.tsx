import { ChooseOfXes } from '#web/behaviour/read-as/choose-of-xes.tsx';
import type { ChooseProps, Way } from '#web/behaviour/read-as/way.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** The log says itself what is what; a person may say what counts and is kept of it. */
export const xesWay: Way = {
  endings: ['.xes'],
  asks: 'is-xes',
  first: 'steps-first',
  guessed: () => ({ roles: {} }),
  isReadable: ({ steps }) => steps?.length !== 0,
  isSure: () => true,
  rows: ({ steps }) => (steps ? { steps: [...steps] } : {}),
  kept: ({ properties }) => (properties ? { properties: [...properties] } : {}),
  Choose: ChooseOfLog,
};

function ChooseOfLog({ preview, said, onSay }: ChooseProps) {
  const t = useWords(behaviourWords);
  if (!preview.survey) return <p>{t('too-large-to-count')}</p>;
  return <ChooseOfXes survey={preview.survey} chosen={said} onChoose={(chosen) => onSay({ ...said, ...chosen })} />;
}
