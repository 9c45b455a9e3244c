const longestMs = 3000;

/** Puts the caret where a new comment on what is selected is written, as soon as that is there. */
export const writeComment = (): void => focusOn('[data-new-comment] textarea');

/** Goes to what people say of what is selected: to the first thread, or where the first one is written. */
export const toComments = (): void => focusOn('[data-thread] textarea, [data-new-comment] textarea');

function focusOn(selector: string): void {
  const until = performance.now() + longestMs;
  const look = (): void => {
    const area = document.querySelector<HTMLElement>(selector);
    if (area) area.focus();
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
