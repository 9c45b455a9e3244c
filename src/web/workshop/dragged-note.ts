const type = 'application/x-stig-note';

/** Puts a note in the hand that drags. */
export function dragNote(hand: DataTransfer, id: string): void {
  hand.setData(type, id);
  hand.effectAllowed = 'move';
}

export const holdsNote = (hand: DataTransfer): boolean => hand.types.includes(type);

export const draggedNote = (hand: DataTransfer): string => hand.getData(type);
