import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '#web/ui/tokens.css';
import '#web/ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MissingPart } from '#web/client/missing-part.tsx';
import { takeUpFirst } from '#web/client/asked-first.ts';
import { prefetchMe } from '#web/client/session.ts';
import { createStigRouter } from '#web/routes.tsx';
import { languageAtFirst, PreferencesProvider } from '#web/shell/preferences.tsx';
import { MissingPartContext } from '#web/ui/late-part.tsx';
import { loadFirstWords } from '#web/ui/language/load-words.ts';

/** Asked for at once, so that nothing is measured in other letters first. */
void document.fonts.load('16px "Figtree Variable"');

const root = document.getElementById('stig');
if (!root) throw new Error('the page has no #stig');

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: 1 } } });
const router = createStigRouter();
await Promise.all([loadFirstWords(languageAtFirst()), takeUpFirst((path) => prefetchMe(queries, path))]);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <PreferencesProvider>
        <MissingPartContext value={<MissingPart />}>
          <RouterProvider router={router} />
        </MissingPartContext>
      </PreferencesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
