import { type KeyboardEvent, useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { isMac, showKeys } from '#web/shell/actions/keys.ts';
import { find, type Found } from '#web/shell/palette/entry.ts';
import { Lit } from '#web/shell/palette/lit.tsx';
import { noteRecent, readRecent } from '#web/shell/palette/recent.ts';
import { useEntries } from '#web/shell/palette/use-entries.ts';
import { paletteWords } from '#words/palette.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './palette.module.css';

/** Anything by its name: what can be done here, and everywhere one can go. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useWords(paletteWords);
  return (
    <ModalOverlay className={css['veil'] ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={css['modal'] ?? ''}>
        <Dialog aria-label={t('palette')} className={css['dialog'] ?? ''}>
          <Search onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search({ onClose }: { onClose: () => void }) {
  const t = useWords(paletteWords);
  const list = useId();
  const [recent] = useState(readRecent);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const entries = useEntries(asked);
  const found = useMemo(() => find(entries, asked, recent), [entries, asked, recent]);
  const [at, setAt] = useState(0);
  const now = Math.min(at, found.length - 1);
  const choose = (chosen: Found | undefined) => {
    if (!chosen) return;
    noteRecent(chosen.entry.id);
    onClose();
    // After the dialog has given the focus back, so that what is chosen may take it.
    requestAnimationFrame(() => chosen.entry.run());
  };
  /** Who presses Enter at once means what is written, though the list may still answer what was written before. */
  const meant = (): Found | undefined => (asked === query ? found[now] : find(entries, query, recent)[0]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepTo(event.key, now, found.length);
    if (to !== undefined) setAt(to);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(meant());
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={css['search']}>
        <Icon name="search" />
        <input
          // The palette is opened to be written in.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          data-palette
          role="combobox"
          aria-label={t('look-for')}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found[now] ? `${list}-${now}` : undefined}
          placeholder={t('look-for')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <p className={css['count']} role="status">
        {query !== '' && t('found', { n: found.length })}
      </p>
      <Hits list={list} found={found} now={now} onChoose={choose} />
    </>
  );
}

const pageOf = 8;

function stepTo(key: string, now: number, all: number): number | undefined {
  if (all === 0) return undefined;
  if (key === 'ArrowDown') return (now + 1) % all;
  if (key === 'ArrowUp') return (now - 1 + all) % all;
  if (key === 'PageDown') return Math.min(now + pageOf, all - 1);
  return key === 'PageUp' ? Math.max(now - pageOf, 0) : undefined;
}

type HitsProps = {
  readonly list: string;
  readonly found: readonly Found[];
  readonly now: number;
  readonly onChoose: (found: Found) => void;
};

function Hits({ list, found, now, onChoose }: HitsProps) {
  const t = useWords(paletteWords);
  const box = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    box.current?.children[now]?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <ul id={list} role="listbox" aria-label={t('palette')} className={css['list']} ref={box}>
      {found.map((one, index) => (
        <li
          key={one.entry.id}
          id={`${list}-${index}`}
          role="option"
          aria-selected={index === now}
          className={css['hit']}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one)}
        >
          <span className={css['name']}>
            <Lit text={one.entry.name} ranges={one.ranges} />
          </span>
          {one.entry.detail !== undefined && <span className={css['detail']}>{one.entry.detail}</span>}
          {one.entry.keys !== undefined && <kbd>{showKeys(one.entry.keys, isMac())}</kbd>}
          <span className={css['kind']}>{t(`kind-${one.entry.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
