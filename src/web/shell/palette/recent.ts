const key = 'stig-recent';
const most = 8;

/** What this person chose last on this device, the latest first. */
export function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function noteRecent(id: string): void {
  const kept = [id, ...readRecent().filter((other) => other !== id)].slice(0, most);
  localStorage.setItem(key, JSON.stringify(kept));
}
