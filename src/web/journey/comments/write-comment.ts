import { focusWhenThere } from '#web/ui/focus-when-there.ts';

/** Puts the caret where a new comment on what is selected is written, as soon as that is there. */
export const writeComment = (): void => focusWhenThere('[data-new-comment] textarea');

/** Goes to what people say of what is selected: to the first thread, or where the first one is written. */
export const toComments = (): void => focusWhenThere('[data-thread] textarea, [data-new-comment] textarea');
