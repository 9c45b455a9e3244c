export const guestFlag = 'stig-guest';

/** Whether somebody came in by a code on this device: only then is it worth asking whether they still may. */
export const isGuestHere = (): boolean => localStorage.getItem(guestFlag) !== null;
