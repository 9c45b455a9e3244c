const restMs = 20;

/**
 * Fetches every part of the client that this browser does not hold yet, one after another: a page that loses its connection can then still
 * open everything. They are addressed by their content and kept by the browser for a year.
 */
export async function fetchParts(): Promise<void> {
  const answer = await fetch('/parts.json', { cache: 'no-cache' });
  if (!answer.headers.get('content-type')?.includes('json')) return;
  for (const part of (await answer.json()) as readonly string[]) {
    await fetch(`/${part}`, { priority: 'low' });
    await new Promise((rest) => setTimeout(rest, restMs));
  }
}
