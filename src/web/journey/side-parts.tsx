import { type ReactNode, useState } from 'react';
import { hasLinks, plainOf } from '#base/rich-text.ts';
import { useEditingHere } from '#web/journey/editing-here.ts';
import { EditableText } from '#web/ui/editable-text.tsx';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import { GroupToggle, Toggles } from '#web/ui/toggles.tsx';
import { useFocusAfterKey } from '#web/ui/use-focus-after-key.ts';
import css from './side.module.css';

type SidePartProps = {
  readonly title: string;
  /** What can be done with all of it, beside its heading. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the side under its small heading. */
export function SidePart({ title, act, children }: SidePartProps) {
  return (
    <section className={css['part']}>
      <header className={css['partHead']}>
        <h3>{title}</h3>
        {act}
      </header>
      {children}
    </section>
  );
}

type SideTextProps = {
  readonly value: string | undefined;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isWhole?: boolean;
  /** The thing on the map that these words stand for: to edit it there is to write here. */
  readonly of?: string | undefined;
  readonly onWrite: (was: string, is: string) => void;
};

/** Words at the side, written in place; begins with a click or Enter. Whoever ends with a key stands where they began. */
export function SideText({ value, label, isDisabled, isWhole = false, of, onWrite }: SideTextProps) {
  const { isEditing, isBegunHere, setEditing } = useEditing(of);
  const { ref, onKeyDownCapture } = useFocusAfterKey<HTMLDivElement>(isBegunHere);
  return (
    <div
      ref={ref}
      role={isDisabled || isEditing ? undefined : hasLinks(value ?? '') ? 'group' : 'button'}
      aria-label={isEditing ? undefined : `${label}: ${plainOf(value)}`}
      tabIndex={isDisabled || isEditing ? undefined : 0}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.key !== 'Enter') return;
        event.preventDefault();
        setEditing(true);
      }}
    >
      <EditableText
        value={value ?? ''}
        label={label}
        placeholder={label}
        isEditing={isEditing}
        isDisabled={isDisabled}
        isWhole={isWhole}
        onEditing={setEditing}
        onWrite={onWrite}
      />
    </div>
  );
}

/** Whether words at the side are being written: begun here, or on the map at the thing that they stand for. */
function useEditing(of: string | undefined) {
  const map = useEditingHere(of);
  const [isBegunHere, setBegunHere] = useState(false);
  const isBegunThere = map.isEditing;
  const setEditing = (begins: boolean) => {
    setBegunHere(begins);
    if (!begins && isBegunThere) map.end();
  };
  return { isEditing: isBegunHere || isBegunThere, isBegunHere, setEditing };
}

type ChooseProps<T extends string> = Reach & {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: ReactNode }[];
  readonly chosen: readonly T[];
  readonly many?: boolean;
  readonly onChoose: (chosen: T[]) => void;
};

/** A few things to choose from, all in sight. */
export function Choose<T extends string>({
  label,
  options,
  chosen,
  many = false,
  isDisabled,
  whyNot,
  onChoose,
}: ChooseProps<T>) {
  const why = useOutOfReach({ isDisabled, whyNot });
  return (
    <OutOfReach why={why} label={label}>
      <Toggles
        className={css['chips']}
        label={label}
        choose={many ? 'many' : 'one'}
        chosen={chosen}
        isDisabled={why !== undefined}
        onChoose={(ids) => onChoose(options.map(({ id }) => id).filter((id) => ids.includes(id)))}
      >
        {options.map(({ id, name }) => (
          <GroupToggle key={id} id={id} className={css['toggle'] ?? ''}>
            {name}
          </GroupToggle>
        ))}
      </Toggles>
    </OutOfReach>
  );
}
