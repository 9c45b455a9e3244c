import { useNavigate, useSearch } from '@tanstack/react-router';
import { type WalkPart, walkParts } from '#exchange/pictures/walk.ts';
import { leftOutIn, leftOutText } from '#web/shapes/present/left-out.ts';
import { presentWords } from '#words/present.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { ToggleChip } from '#web/ui/toggle-chip.tsx';
import css from './present.module.css';

/** What the walk stops at, chosen before it begins; the address keeps it. */
export function WalkChoice() {
  const t = useWords(presentWords);
  const navigate = useNavigate();
  const leftOut = leftOutIn(useSearch({ strict: false }).without);
  const choose = (part: WalkPart, isIn: boolean) => {
    const without = leftOutText(isIn ? leftOut.filter((one) => one !== part) : [...leftOut, part]);
    void navigate({
      to: '.',
      search: ({ without: _was, ...rest }) => (without === undefined ? rest : { ...rest, without }),
      replace: true,
    });
  };
  return (
    <div className={css['choice']} role="group" aria-label={t('stops-at')}>
      <span>{t('stops-at')}</span>
      {walkParts.map((part) => (
        <ToggleChip key={part} isIn={!leftOut.includes(part)} onChange={(isIn) => choose(part, isIn)}>
          {t(part)}
        </ToggleChip>
      ))}
      <p className={css['keys']}>{t('keys')}</p>
    </div>
  );
}
