import { useEffect, useState } from 'react';

/** Light or dark, as the page is. */
export function useGround(): 'light' | 'dark' {
  const [ground, setGround] = useState(groundNow);
  useEffect(() => {
    const observer = new MutationObserver(() => setGround(groundNow()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return ground;
}

const groundNow = (): 'light' | 'dark' => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');
