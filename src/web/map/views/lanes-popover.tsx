import { Suspense, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { useViewName } from '#web/journey/views/use-view-name.ts';
import { viewWords } from '#words/views.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { PopoverDoor } from '#web/ui/popover.tsx';
import { Tip } from '#web/ui/tip.tsx';
import css from './lanes-popover.module.css';

const LanesAndViews = lazyPart(async () => (await import('#web/map/views/lanes-and-views.tsx')).LanesAndViews);

/** Which view of the map one has, and which lanes are seen in it. */
export function LanesPopover() {
  const t = useWords(viewWords);
  const nameOf = useViewName();
  const { chosen, isChanged } = useMapViews();
  const [isOpen, setOpen] = useState(false);
  return (
    <PopoverDoor
      isOpen={isOpen}
      onOpenChange={setOpen}
      label={t('lanes')}
      placement="bottom end"
      button={
        <Tip tip={`${t('lanes')}: ${nameOf(chosen)}`}>
          <AriaButton className={css['trigger'] ?? ''} aria-label={`${t('lanes')}: ${nameOf(chosen)}`}>
            <Icon name="eye" size={16} />
            <span>{chosen === 'map' && !isChanged ? t('lanes') : nameOf(chosen)}</span>
            {isChanged && <i className={css['dot']} title={t('changed')} />}
          </AriaButton>
        </Tip>
      }
    >
      <div className={css['popover']}>
        <Suspense>
          <LanesAndViews onSaved={() => setOpen(false)} />
        </Suspense>
      </div>
    </PopoverDoor>
  );
}
