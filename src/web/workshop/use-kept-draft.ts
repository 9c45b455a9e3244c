import { useState } from 'react';

/** What is being typed, kept on this device with every key, so that a closed tab loses nothing. */
export function useKeptDraft(key: string): [string, (text: string) => void] {
  const place = `stig-draft-${key}`;
  const [draft, setDraft] = useState(() => localStorage.getItem(place) ?? '');
  const write = (text: string) => {
    if (text === '') localStorage.removeItem(place);
    else localStorage.setItem(place, text);
    setDraft(text);
  };
  return [draft, write];
}
