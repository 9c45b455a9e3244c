import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import type { CodeVoices } from '#model/research/code-voices.ts';
import { codeColour } from '#web/research/code-colour.ts';
import { suggestCodes } from '#web/research/suggest-codes.ts';
import { researchWords } from '#words/research.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './marking.module.css';

export type CodePickerProps = {
  readonly codes: readonly CodeVoices[];
  readonly chosen: readonly string[];
  /** Codes that were used last, the latest first: they are offered first. */
  readonly recent: readonly string[];
  readonly written: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onWrite: (written: string) => void;
  readonly onToggle: (code: string) => void;
  readonly onCreate: (name: string) => void;
};

/** Codes by name: those chosen, a line to find or make one, and the nearest nine by number. */
export function CodePicker(props: CodePickerProps) {
  const { codes, chosen, written, inputRef, onWrite, onToggle } = props;
  const t = useWords(researchWords);
  const list = useId();
  const [active, setActive] = useState(0);
  const offered = suggestCodes(props);
  const at = Math.min(active, Math.max(0, offered.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % Math.max(1, offered.length));
    } else if (event.key === 'Backspace' && written === '' && chosen.length > 0) {
      onToggle(chosen.at(-1) ?? '');
    } else if (event.key === 'Enter' && written.trim() !== '') {
      event.preventDefault();
      event.stopPropagation();
      takeOffer(offered[at], props);
      setActive(0);
    }
  };
  return (
    <div className={css['codes']}>
      <div className={css['entry']}>
        {chosen.map((id) => (
          <ChosenCode key={id} code={codes.find((code) => code.id === id)} onRemove={() => onToggle(id)} />
        ))}
        <input
          ref={inputRef}
          className={css['find']}
          role="combobox"
          aria-label={t('find-code')}
          aria-expanded={offered.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(written !== '' && offered[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
          placeholder={chosen.length === 0 ? t('find-code') : t('another-code')}
          value={written}
          onChange={(event) => {
            onWrite(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={list} role="listbox" aria-label={t('codes')} className={css['offers']}>
        {offered.map((offer, index) => (
          <li
            key={offer.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={written !== '' && index === at}
            className={css['offer']}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => takeOffer(offer, props)}
          >
            {offer.code ? <i style={{ background: codeColour(offer.code) }} /> : <Icon name="plus" size={13} />}
            <span>{offer.code ? offer.name : t('new-code', { name: offer.name })}</span>
            {index < 9 && <kbd>{index + 1}</kbd>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the code at this place of what is offered; the popover asks this when a number is pressed. */
export function takeOffer(offer: ReturnType<typeof suggestCodes>[number] | undefined, props: CodePickerProps): void {
  if (!offer) return;
  if (offer.code) props.onToggle(offer.id);
  else props.onCreate(offer.name);
  props.onWrite('');
}

function ChosenCode({ code, onRemove }: { code: CodeVoices | undefined; onRemove: () => void }) {
  const t = useWords(researchWords);
  const name = code?.name ?? t('lost-code');
  return (
    <span className={css['chosen']}>
      <i style={{ background: codeColour(code) }} />
      {name}
      <button type="button" aria-label={t('without-code', { name })} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
