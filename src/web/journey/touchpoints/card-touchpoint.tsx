import { recordOf } from '#model/document/document.ts';
import { useLibrary } from '#web/journey/journey-context.ts';
import { thingWords } from '#words/things.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './touchpoint.module.css';

/** On a card: which of the library's touchpoints it is, by the name that it has there. */
export function CardTouchpoint({ touchpoint }: { touchpoint: string | undefined }) {
  const t = useWords(thingWords);
  const library = useLibrary();
  if (touchpoint === undefined) return null;
  const name = recordOf(library, 'touchpoint', touchpoint)?.body.name ?? t('touchpoint-lost');
  return (
    <span className={css['sign']} title={t('touchpoint-shared', { name })}>
      <Icon name="shared" size={12} />
      <span>{name}</span>
    </span>
  );
}
