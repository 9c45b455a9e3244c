import { typeAhead } from '#web/ui/type-ahead.ts';

const longestMs = 3000;

/** Puts the caret into a field as soon as that is there; what is typed meanwhile is written in it. */
export function focusWhenThere(field: string): void {
  const until = performance.now() + longestMs;
  const end = typeAhead({ field });
  const look = (): void => {
    const there = document.querySelector<HTMLElement>(field);
    if (there) there.focus();
    else if (performance.now() < until) requestAnimationFrame(look);
    else end();
  };
  look();
}
