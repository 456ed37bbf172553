import { defineConfig } from 'vite';
import { worldShapes } from './build/world-plugin.ts';

/** `npm run build:web`: the page's program and style as one file each, which a dossier carries inside. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [worldShapes()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    lib: { entry: 'main.tsx', formats: ['iife'], name: 'dossier', fileName: () => 'page.js', cssFileName: 'page' },
  },
});
