import { DialogTrigger } from 'react-aria-components';
import { mapAccess, mostDots } from '#model/workshop/workshop.ts';
import { workshopWords } from '#web/text/workshop.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Popover } from '#web/ui/popover.tsx';
import { Select } from '#web/ui/select.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './lead-bar.module.css';

const deeds = ['write', 'group', 'vote'] as const;

/** What those who do not lead may do, how many dots they have, and whether guests are let at the map. */
export function GuestRights() {
  const t = useWords(workshopWords);
  const { id, view, send } = useRoom();
  const set = (path: string, was: unknown, is: boolean | number | string) =>
    send({ do: 'edit', type: 'workshop', id, set: { [path]: { was: was as typeof is, is } } });
  return (
    <DialogTrigger>
      <Button>{t('guests-may')}</Button>
      <Popover label={t('guests-may')} placement="top">
        <div className={css['rights']}>
          {deeds.map((deed) => (
            <label key={deed}>
              <input
                type="checkbox"
                checked={view.may[deed]}
                onChange={({ target }) => set(`may.${deed}`, view.body.may?.[deed], target.checked)}
              />
              {t(`may-${deed}`)}
            </label>
          ))}
          <Select
            label={t('dots-each')}
            value={String(view.dots)}
            options={Array.from({ length: mostDots }, (_, n) => ({ id: String(n + 1), name: String(n + 1) }))}
            onChange={(n) => set('dots', view.body.dots, Number(n))}
          />
          <Select
            label={t('may-map')}
            value={view.may.map}
            options={mapAccess.map((one) => ({ id: one, name: t(`map-${one}`) }))}
            onChange={(one) => set('may.map', view.body.may?.map, one)}
          />
          {view.may.map !== 'none' && (
            <label>
              <input
                type="checkbox"
                checked={view.may.quotes}
                onChange={({ target }) => set('may.quotes', view.body.may?.quotes, target.checked)}
              />
              {t('may-quotes')}
            </label>
          )}
          <p>{t('map-why')}</p>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
