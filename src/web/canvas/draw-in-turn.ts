/** Draws a piece, and says whether there is more to draw. */
export type Piece = () => boolean;

const waiting: Piece[] = [];
let isScheduled = false;

/** Draws piece by piece, one in each frame, so that no frame comes late for it; gives back how to let it be. */
export function drawInTurn(piece: Piece): () => void {
  waiting.push(piece);
  schedule();
  return () => {
    const at = waiting.indexOf(piece);
    if (at >= 0) waiting.splice(at, 1);
  };
}

function schedule(): void {
  if (isScheduled || waiting.length === 0) return;
  isScheduled = true;
  requestAnimationFrame(() => {
    isScheduled = false;
    const [first] = waiting;
    if (first && !first()) waiting.splice(waiting.indexOf(first), 1);
    schedule();
  });
}
