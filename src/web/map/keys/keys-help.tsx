import { isMac, showKeys } from '#web/shell/actions/keys.ts';
import { actionGroups, type MapAction } from '#web/shell/actions/action.ts';
import { useOffers } from '#web/shell/actions/offers.tsx';
import { actionWords } from '#words/actions.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import css from './keys-help.module.css';

type Line = Pick<MapAction, 'id' | 'name'> & { readonly shown: string };

/** Every key of this screen, out of the same table that the palette and the menus read. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useWords(mapWords);
  const say = useWords(actionWords);
  const offered = useOffers().all();
  const walks: Line[] = [
    { id: 'walk', name: say('walk-map'), shown: '← ↑ ↓ →' },
    { id: 'leave', name: say('leave'), shown: 'Esc' },
  ];
  const parts = actionGroups.map((group) => ({
    group,
    lines: [
      ...(group === 'go' ? walks : []),
      ...offered.filter((one) => one.group === group && (one.keys ?? one.shownKeys)).map(lineOf),
    ],
  }));
  return (
    <Dialog title={t('keys')} closeLabel={t('close')} isOpen wide onClose={onClose}>
      <div className={css['parts']}>
        {parts
          .filter(({ lines }) => lines.length > 0)
          .map(({ group, lines }) => (
            <section key={group}>
              <h3>{say(`group-${group}`)}</h3>
              <dl className={css['keys']}>
                {lines.map(({ id, name, shown }) => (
                  <div key={id}>
                    <dt>
                      <kbd>{shown}</kbd>
                    </dt>
                    <dd>{name}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}

const lineOf = ({ id, name, keys, shownKeys = '' }: MapAction): Line => ({
  id,
  name,
  shown: showKeys(keys ?? shownKeys, isMac()),
});
