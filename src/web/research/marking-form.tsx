import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Switch } from 'react-aria-components';
import { placeKey } from '#model/record/place-key.ts';
import { CodePicker, type CodePickerProps, takeOffer } from '#web/research/code-picker.tsx';
import { FeelingPicker, stepFeeling } from '#web/research/feeling-picker.tsx';
import { PlacePicker } from '#web/research/place-picker.tsx';
import type { Marking, Room } from '#web/research/room.ts';
import { suggestCodes } from '#web/research/suggest-codes.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Voice } from '#web/ui/voice.tsx';
import { OutOfReach } from '#web/ui/out-of-reach.tsx';
import css from './marking.module.css';

export type MarkingFormProps = {
  readonly room: Room;
  readonly marking: Marking;
  /** Whether it is kept already, is new, or was written and left. */
  readonly state: 'kept' | 'new' | 'draft';
  readonly recent: readonly string[];
  readonly onChange: (marking: Marking) => void;
  readonly onCreateCode: (name: string) => string;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

/** What some words are about: codes, how it felt, where on the journey, and whether the map shows them. */
export function MarkingForm(props: MarkingFormProps) {
  const { room, marking, onChange } = props;
  const t = useWords(researchWords);
  const surface = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  useEffect(() => void surface.current?.focus({ preventScroll: true }), []);
  const picker: CodePickerProps = {
    codes: room.codes,
    chosen: marking.codes,
    recent: props.recent,
    written,
    inputRef: find,
    onWrite: setWritten,
    onToggle: (id) => onChange({ ...marking, codes: toggled(marking.codes, id) }),
    onCreate: (name) => onChange({ ...marking, codes: [...marking.codes, props.onCreateCode(name)] }),
  };
  const keys: Keys = {
    pick: (number) => takeOffer(suggestCodes(picker)[number - 1], picker),
    feel: (by) => onChange({ ...marking, feeling: stepFeeling(marking.feeling, by) }),
    place: () => place.current?.focus(),
    quote: () => maySay(room, marking) && onChange({ ...marking, isQuote: !marking.isQuote }),
    write: () => find.current?.focus(),
    keep: props.onKeep,
  };
  const choosePlace = (key: string | undefined) => {
    onChange({ ...marking, place: room.places.find((one) => one.key === key)?.place });
    surface.current?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={surface}
      className={css['form']}
      role="group"
      aria-label={t('marking-keys')}
      tabIndex={-1}
      onKeyDownCapture={(event) => onKey(event, keys)}
    >
      <div className={css['words']}>
        <Voice words={shorten(room.transcript.slice(marking.start, marking.end))} />
      </div>
      {!room.mayAnalyse && (
        <p role="alert" className={css['without']}>
          {t('words-without-consent')}
        </p>
      )}
      <Row name={t('code')} keys="1–9">
        <CodePicker {...picker} />
      </Row>
      <Row name={t('feeling')} keys="← →">
        <FeelingPicker feeling={marking.feeling} onFeel={(feeling) => onChange({ ...marking, feeling })} />
      </Row>
      <Row name={t('place')} keys="P">
        <PlacePicker
          places={room.places}
          chosen={marking.place && placeKey(marking.place)}
          inputRef={place}
          onChoose={choosePlace}
        />
      </Row>
      <QuoteRow room={room} marking={marking} onChange={onChange} />
      <FormFoot {...props} />
    </div>
  );
}

function Row({ name, keys, children }: { name: string; keys: string; children: ReactNode }) {
  return (
    <div className={css['row']}>
      <span className={css['name']}>{name}</span>
      {children}
      <kbd>{keys}</kbd>
    </div>
  );
}

/** Words can stand on the map when their speaker lets them and they have a place there. */
const maySay = (room: Room, marking: Marking): boolean => room.mayQuote && marking.place !== undefined;

function QuoteRow({ room, marking, onChange }: Pick<MarkingFormProps, 'room' | 'marking' | 'onChange'>) {
  const t = useWords(researchWords);
  const may = maySay(room, marking);
  const isBlocked = !may && !marking.isQuote;
  const why = t(room.mayQuote ? 'quote-needs-place' : 'quote-needs-consent');
  return (
    <div className={css['row']}>
      <OutOfReach why={isBlocked ? why : undefined} label={t('show-as-quote')}>
        <Switch
          className={css['quote'] ?? ''}
          isSelected={marking.isQuote}
          isDisabled={isBlocked}
          onChange={(isQuote) => onChange({ ...marking, isQuote })}
        >
          <span className={css['switch']} />
          {t('show-as-quote')}
          {!may && <small>{why}</small>}
        </Switch>
      </OutOfReach>
      <kbd>Q</kbd>
    </div>
  );
}

function FormFoot({ state, onKeep, onRemove }: Pick<MarkingFormProps, 'state' | 'onKeep' | 'onRemove'>) {
  const t = useWords(researchWords);
  return (
    <footer className={css['foot']}>
      {state !== 'new' && (
        <Button look="plain" small onPress={onRemove}>
          <Icon name="trash" />
          {t(state === 'draft' ? 'throw-away' : 'remove-mark')}
        </Button>
      )}
      <Button look="main" small onPress={onKeep}>
        {t('keep')}
        <kbd>↵</kbd>
      </Button>
    </footer>
  );
}

const toggled = (codes: readonly string[], id: string): string[] =>
  codes.includes(id) ? codes.filter((code) => code !== id) : [...codes, id];

const longestQuote = 220;

const shorten = (words: string): string =>
  words.length <= longestQuote ? words : `${words.slice(0, 140).trimEnd()} … ${words.slice(-70).trimStart()}`;

type Keys = {
  readonly pick: (number: number) => void;
  readonly feel: (by: -1 | 1) => void;
  readonly place: () => void;
  readonly quote: () => void;
  /** What is typed is the beginning of a code's name. */
  readonly write: () => void;
  readonly keep: () => void;
};

function onKey(event: KeyboardEvent, keys: Keys): void {
  const target = event.target as HTMLElement;
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.nativeEvent.isComposing ||
    target.closest('[data-own-keys]')
  )
    return;
  const isText = target instanceof HTMLInputElement && target.type !== 'checkbox';
  const isWriting = isText && target.value !== '';
  const done = isWriting ? false : keyOfAll(event, keys) || (!isText && keyOfSurface(event, keys));
  if (done) event.preventDefault();
  if (done) event.stopPropagation();
}

function keyOfAll(event: KeyboardEvent, keys: Keys): boolean {
  const { key, target } = event;
  if (/^[1-9]$/u.test(key)) keys.pick(Number(key));
  else if (key === 'ArrowLeft') keys.feel(-1);
  else if (key === 'ArrowRight') keys.feel(1);
  else if (key === 'Enter' && !(target as Element).closest('footer, button:not([role=radio])')) keys.keep();
  else return false;
  return true;
}

function keyOfSurface({ key }: KeyboardEvent, keys: Keys): boolean {
  if (key === 'p' || key === 'P') keys.place();
  else if (key === 'q' || key === 'Q') keys.quote();
  else if (/^\p{L}$/u.test(key) || key === '+') {
    keys.write();
    return key === '+';
  } else return false;
  return true;
}
