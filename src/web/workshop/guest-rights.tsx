import { guestParts, mapAccess, mostDots } from '#model/workshop/workshop.ts';
import { shareWords } from '#words/share.ts';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { PopoverDoor } from '#web/ui/popover.tsx';
import { Select } from '#web/ui/select.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './lead-bar.module.css';
import { setValue } from '#model/commands/make-command.ts';
import type { PathOf, ValueAt } from '#model/commands/typed-body.ts';

const deeds = ['write', 'group', 'vote'] as const;

/** What those who do not lead may do, how many dots they have, whether guests are let at the map, and what they see on it. */
export function GuestRights() {
  const t = useWords(workshopWords);
  const share = useWords(shareWords);
  const { id, view, send } = useRoom();
  const set = <P extends PathOf<'workshop'>>(path: P, is: ValueAt<'workshop', P>) =>
    send(setValue({ type: 'workshop', id, body: view.body }, path, is));
  return (
    <PopoverDoor label={t('guests-may')} placement="top" button={<Button>{t('guests-may')}</Button>}>
      <div className={css['rights']}>
        {deeds.map((deed) => (
          <label key={deed}>
            <input
              type="checkbox"
              checked={view.may[deed]}
              onChange={({ target }) => set(`may.${deed}`, target.checked)}
            />
            {t(`may-${deed}`)}
          </label>
        ))}
        <Select
          label={t('dots-each')}
          value={String(view.dots)}
          options={Array.from({ length: mostDots }, (_, n) => ({ id: String(n + 1), name: String(n + 1) }))}
          onChange={(n) => set('dots', Number(n))}
        />
        <Select
          label={t('may-map')}
          value={view.may.map}
          options={mapAccess.map((one) => ({ id: one, name: t(`map-${one}`) }))}
          onChange={(one) => set('may.map', one)}
        />
        {view.may.map !== 'none' &&
          guestParts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={view.may.shown.includes(part)}
                onChange={({ target }) => set(`may.${part}`, target.checked)}
              />
              {t(`may-${part}`)}
            </label>
          ))}
        <p>{t('map-why')}</p>
        {view.may.map !== 'none' && view.may.shown.includes('pictures') && <p>{share('pictures-hint')}</p>}
      </div>
    </PopoverDoor>
  );
}
