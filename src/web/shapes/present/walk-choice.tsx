import { useNavigate, useSearch } from '@tanstack/react-router';
import { walkParts } from '#exchange/pictures/walk.ts';
import { presentWords } from '#words/present.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { ToggleChip } from '#web/ui/toggle-chip.tsx';
import css from './present.module.css';

/** What the walk stops at, chosen before it begins; the address keeps it. */
export function WalkChoice() {
  const t = useWords(presentWords);
  const navigate = useNavigate();
  const { without: left = '' } = useSearch({ strict: false });
  const without = left.split(',').filter((part: string) => part !== '');
  const choose = (part: string, isIn: boolean) => {
    const next = isIn ? without.filter((one: string) => one !== part) : [...without, part];
    void navigate({
      to: '.',
      search: ({ without: _was, ...rest }) => (next.length === 0 ? rest : { ...rest, without: next.join(',') }),
      replace: true,
    });
  };
  return (
    <div className={css['choice']} role="group" aria-label={t('stops-at')}>
      <span>{t('stops-at')}</span>
      {walkParts.map((part) => (
        <ToggleChip key={part} isIn={!without.includes(part)} onChange={(isIn) => choose(part, isIn)}>
          {t(part)}
        </ToggleChip>
      ))}
      <p className={css['keys']}>{t('keys')}</p>
    </div>
  );
}
