const longestMs = 300;

/** Does it as soon as the page has nothing more pressing to do; gives back how to let it be. */
export function whenIdle(act: () => void): () => void {
  const idle = requestIdleCallback(act, { timeout: longestMs });
  return () => cancelIdleCallback(idle);
}
