import { useMemo } from 'react';
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxSection, Popover } from 'react-aria-components';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import { useWholeJourney } from '#web/journey/journey-context.ts';
import { type PlaceOption, placeOptions } from '#web/journey/place-names.ts';
import { practiceWords } from '#words/practice.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Choice } from '#web/ui/choice.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import field from '#web/ui/field.module.css';
import menu from '#web/ui/menu.module.css';
import combo from '#web/ui/combo.module.css';
import css from '#web/ui/editor.module.css';

export type PlacePickerProps = Reach & {
  readonly label: string;
  readonly value: Place | undefined;
  readonly onChange: (place: Place | undefined) => void;
};

/** Where on the journey: a phase, one of its interactions, or what lies between two. Found by its words. */
export function PlacePicker({ label, value, onChange, ...reach }: PlacePickerProps) {
  const why = useOutOfReach(reach);
  const t = useWords(practiceWords);
  const records = useWholeJourney();
  const options = useMemo(() => placeOptions(records), [records]);
  const phases = useMemo(() => [...Map.groupBy(options, ({ phase }) => phase)], [options]);
  return (
    <OutOfReach why={why} label={label}>
      <ComboBox
        className={field['field'] ?? ''}
        menuTrigger="focus"
        isDisabled={why !== undefined}
        value={value ? placeKey(value) : null}
        onChange={(key) => onChange(options.find((one) => one.key === key)?.place)}
      >
        <Label className={field['label'] ?? ''}>{label}</Label>
        <div className={combo['combo']}>
          <Input className={field['input'] ?? ''} placeholder={t('choose-place')} />
          <Button className={combo['open'] ?? ''}>
            <Icon name="down" size={16} />
          </Button>
        </div>
        <Popover maxHeight={320} className={menu['popover'] ?? ''}>
          <ListBox
            className={menu['list'] ?? ''}
            renderEmptyState={() => <p className={combo['none']}>{t('no-such-place')}</p>}
          >
            {phases.map(([phase, here]) => (
              <ListBoxSection key={phase} id={`section ${phase}`}>
                <Header className={menu['title'] ?? ''}>{phase || t('unnamed')}</Header>
                {here.map((option) => (
                  <Choice key={option.key} id={option.key} text={optionText(t, option)}>
                    {option.kind === 'transition' && <span className={css['between']} aria-hidden="true" />}
                    {option.kind === 'phase' ? t('whole-phase') : option.name || t('unnamed')}
                  </Choice>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </OutOfReach>
  );
}

function optionText(t: Say<typeof practiceWords>, { kind, phase, name }: PlaceOption): string {
  const of = phase || t('unnamed');
  return kind === 'phase' ? of : `${of} › ${name || t('unnamed')}`;
}
