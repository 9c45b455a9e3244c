import { useMay } from '#web/client/session.ts';
import { usePresent } from '#web/journey/out/use-present.ts';
import { useOpenOut } from '#web/journey/out/out-open.tsx';
import { outWords } from '#words/out.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Tip } from '#web/ui/tip.tsx';
import css from './journey-out.module.css';

/** The ways that a journey leaves Stig, at the end of its top bar. */
export function JourneyOut() {
  const t = useWords(outWords);
  const open = useOpenOut();
  const present = usePresent();
  const mayShare = useMay('share');
  return (
    <span className={css['out']}>
      <Tip tip={t('present')}>
        <Button onPress={present}>
          <Icon name="play" />
          <span className={css['word']}>{t('present')}</span>
        </Button>
      </Tip>
      {mayShare && (
        <Tip tip={t('share')}>
          <Button onPress={() => open('share')}>
            <Icon name="link" />
            <span className={css['word']}>{t('share')}</span>
          </Button>
        </Tip>
      )}
      <Tip tip={t('export')}>
        <Button onPress={() => open('export')}>
          <Icon name="download" />
          <span className={css['word']}>{t('export')}</span>
        </Button>
      </Tip>
    </span>
  );
}
