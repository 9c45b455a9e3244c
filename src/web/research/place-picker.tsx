import { type Ref, useMemo } from 'react';
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxSection, Popover } from 'react-aria-components';
import type { RoomPlace } from '#web/research/room.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Choice } from '#web/ui/choice.tsx';
import { Icon } from '#web/ui/icon.tsx';
import menu from '#web/ui/menu.module.css';
import css from './marking.module.css';

export type PlacePickerProps = {
  readonly places: readonly RoomPlace[];
  readonly chosen: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onChoose: (key: string | undefined) => void;
};

/** Where on the journey the words belong: a phase, or one of its interactions. */
export function PlacePicker({ places, chosen, inputRef, onChoose }: PlacePickerProps) {
  const t = useWords(researchWords);
  const groups = useMemo(() => [...Map.groupBy(places, ({ phase, name }) => phase ?? name)], [places]);
  return (
    <ComboBox
      className={css['place'] ?? ''}
      menuTrigger="focus"
      value={chosen ?? null}
      onChange={(key) => onChoose(key === null ? undefined : String(key))}
      data-own-keys=""
    >
      <Label className={css['hidden'] ?? ''}>{t('place')}</Label>
      <Input ref={inputRef} className={css['place-input'] ?? ''} placeholder={t('choose-place')} />
      <Button className={css['place-open'] ?? ''}>
        <Icon name="down" size={14} />
      </Button>
      <Popover maxHeight={300} className={`${menu['popover']} ${css['place-list']}`}>
        <ListBox
          className={menu['list'] ?? ''}
          renderEmptyState={() => <p className={css['nothing']}>{t('no-such-place')}</p>}
        >
          {groups.map(([phase, here]) => (
            <ListBoxSection key={phase} id={`section ${phase}`}>
              <Header className={menu['title'] ?? ''}>{phase}</Header>
              {here.map((place) => (
                <Choice key={place.key} id={place.key} text={placeText(place)}>
                  {place.phase === undefined ? t('whole-phase') : place.name}
                </Choice>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A place as one line: the phase, and what happens there. */
const placeText = ({ phase, name }: RoomPlace): string => (phase === undefined ? name : `${phase} › ${name}`);
