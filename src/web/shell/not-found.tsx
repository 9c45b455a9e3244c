import { Link } from '@tanstack/react-router';
import { shellWords } from '#words/shell.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty, Trouble } from '#web/ui/empty.tsx';

export function NotFound() {
  const t = useWords(shellWords);
  return (
    <main id="content">
      <Empty isPage title={t('not-here')} actions={<Link to="/journeys">{t('to-journeys')}</Link>}>
        {t('not-here-why')}
      </Empty>
    </main>
  );
}

export function Broke() {
  const t = useWords(shellWords);
  return (
    <main id="content">
      <Trouble title={t('broke')} actions={<Button onPress={() => location.reload()}>{t('reload')}</Button>}>
        {t('broke-why')}
      </Trouble>
    </main>
  );
}
