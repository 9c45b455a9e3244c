import {
  type ComponentProps,
  createContext,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  use,
  useRef,
} from 'react';
import { Button as AriaButton } from 'react-aria-components';

type OnButton = Pick<ComponentProps<typeof AriaButton>, 'aria-label' | 'className' | 'style' | 'children'>;

type ToggleProps = OnButton & { readonly isSelected: boolean; readonly onChange: (isSelected: boolean) => void };

/** A button that stays in. */
export function Toggle({ isSelected, onChange, ...props }: ToggleProps) {
  return (
    <AriaButton
      {...props}
      aria-pressed={isSelected}
      data-selected={isSelected || undefined}
      onPress={() => onChange(!isSelected)}
    />
  );
}

type Group = {
  readonly isMany: boolean;
  readonly isDisabled: boolean;
  readonly chosen: readonly string[];
  readonly press: (id: string) => void;
};

const GroupContext = createContext<Group>({ isMany: true, isDisabled: true, chosen: [], press: () => {} });

type TogglesProps = {
  readonly label: string;
  readonly className: string | undefined;
  readonly chosen: readonly string[];
  /** Several may be chosen, or one; of one it may be that there always is one. */
  readonly choose?: 'many' | 'one' | 'always-one';
  readonly isDisabled?: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly children: ReactNode;
};

/** A few buttons that stay in, one at a time or several. The arrows go from one to the next, Tab past them all and back to where one was. */
export function Toggles({ label, choose = 'one', isDisabled = false, children, ...props }: TogglesProps) {
  const { chosen, className, onChoose } = props;
  const isMany = choose === 'many';
  const press = (id: string): void => {
    const others = isMany ? chosen.filter((one) => one !== id) : [];
    onChoose(chosen.includes(id) && choose !== 'always-one' ? others : [...others, id]);
  };
  return (
    <div
      className={className}
      role={isMany ? 'toolbar' : 'radiogroup'}
      aria-label={label}
      aria-orientation="horizontal"
      aria-disabled={isDisabled || undefined}
      {...useArrows()}
    >
      <GroupContext value={{ isMany, isDisabled, chosen, press }}>{children}</GroupContext>
    </div>
  );
}

/** One of them. */
export function GroupToggle({ id, ...props }: OnButton & { readonly id: string }) {
  const { isMany, isDisabled, chosen, press } = use(GroupContext);
  const isIn = chosen.includes(id);
  const asRadio: Partial<ComponentProps<typeof AriaButton>> = {
    render: (button) => <button {...button} role="radio" aria-checked={isIn} />,
  };
  return (
    <AriaButton
      {...props}
      {...(isMany ? { 'aria-pressed': isIn } : asRadio)}
      isDisabled={isDisabled}
      data-selected={isIn || undefined}
      onPress={() => press(id)}
    />
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

function useArrows() {
  const left = useRef<EventTarget>(null);
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')];
    if (event.key === 'Tab') {
      left.current = document.activeElement;
      // From the first or the last of them the browser goes on past all.
      buttons.at(event.shiftKey ? 0 : -1)?.focus();
      return;
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    const at = buttons.findIndex((button) => button === document.activeElement) + step;
    if (at >= 0) buttons[at]?.focus();
  };
  const isWithin = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean =>
    relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  const onBlurCapture = (event: FocusEvent<HTMLElement>): void => {
    if (!isWithin(event)) left.current ??= event.target;
  };
  const onFocusCapture = (event: FocusEvent<HTMLElement>): void => {
    if (isWithin(event) || !(left.current instanceof HTMLElement)) return;
    const last = left.current;
    left.current = null;
    last.focus();
  };
  return { onKeyDownCapture, onBlurCapture, onFocusCapture };
}
