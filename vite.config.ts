import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fewParts, namedParts } from './vite.parts.ts';
import { schemasLater } from './vite.schemas.ts';
import { widthsByName } from './vite.widths.ts';
import { wordsApart } from './vite.words.ts';

const server = process.env['STIG_URL'] ?? 'http://127.0.0.1:4680';

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  css: { modules: { generateScopedName: nameOfClass } },
  worker: { format: 'es', plugins: () => [schemasLater, schemasUndescribed()] },
  plugins: [
    wordsApart(),
    schemasLater,
    widthsByName(),
    react(),
    onlySpokenLanguages(),
    schemasUndescribed(),
    localeUnlisted(),
    namedParts,
  ],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 800,
    modulePreload: { resolveDependencies: ofPage },
    rolldownOptions: { output: { codeSplitting: fewParts() } },
  },
  server: {
    proxy: {
      '/api': { target: server, ws: true },
    },
  },
});

/** What comes later is not listed beside what asks for it: the list of all files would be read first, and they are there before anybody asks. */
function ofPage(_file: string, files: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' ? files : [];
}

/** What a class is called by its file and there: long, and nearly nothing when compressed, as both names stand there already. */
function nameOfClass(name: string, file: string): string {
  const [folder, base] = file.split(/[\\/]/u).slice(-2);
  return `${folder}-${base?.replace('.module.css', '')}-${name}`;
}

/** The controls' own words in the languages that Stig speaks; in thirty others they would be a tenth of the first visit. */
function onlySpokenLanguages(): Plugin {
  const words = /[\\/]react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/u;
  const spoken = new Set(['en-US', 'sv-SE', 'nb-NO']);
  return {
    name: 'only-spoken-languages',
    load: (id) => {
      const language = words.exec(id)?.[1];
      return language === undefined || spoken.has(language) ? undefined : 'export default {};';
    },
  };
}

/** Schemas are described as JSON at the server only; in the client that would be a fifth of all that reads them. */
function schemasUndescribed(): Plugin {
  const describing = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/u;
  return {
    name: 'schemas-undescribed',
    apply: 'build',
    transform: (code, id) => {
      if (!describing.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name]) => `${name} = nothing`);
      return { code: `const nothing = () => undefined;\nexport const ${names.join(', ')};`, map: null };
    },
  };
}

/** The controls ask at once whether the browser's language is a language, in a way that has it list every one that it knows; this way it need not. */
function localeUnlisted(): Plugin {
  const [asking, instead] = ['Intl.DateTimeFormat.supportedLocalesOf(', 'Intl.getCanonicalLocales('];
  return {
    name: 'locale-unlisted',
    apply: 'build',
    transform: (code, id) =>
      id.endsWith('/i18n/useDefaultLocale.mjs') ? { code: code.replace(asking, instead), map: null } : undefined,
  };
}
