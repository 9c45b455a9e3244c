import { useRef } from 'react';

/** Tells a click on something that was selected already, which writes, from the one that selects it. */
export function useSecondClick(isSelected: boolean) {
  const was = useRef(false);
  return {
    onPointerDownCapture: () => {
      was.current = isSelected;
    },
    isSecond: () => was.current,
  };
}
