import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['STIG_URL'] ?? 'http://127.0.0.1:4680';

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      '/api': { target: server, ws: true },
    },
  },
});
