import { usePresent } from '#web/map/out/use-present.ts';
import { useOpenOut } from '#web/map/out/out-open.tsx';
import { outWords } from '#web/text/out.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** The ways that a journey leaves Stig, at the end of its top bar. */
export function JourneyOut() {
  const t = useWords(outWords);
  const open = useOpenOut();
  const present = usePresent();
  return (
    <>
      <Button onPress={present}>
        <Icon name="play" />
        {t('present')}
      </Button>
      <Button onPress={() => open('export')}>
        <Icon name="download" />
        {t('export')}
      </Button>
    </>
  );
}
