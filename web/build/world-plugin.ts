import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { drawWorld } from './world.ts';

const NAME = 'virtual:world';

/** Gives the page its map as a module: shapes drawn once, when the page is built. */
export const worldShapes = (): Plugin => ({
  name: 'world-shapes',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const world = drawWorld((file) => readFileSync(file, 'utf8'));
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(world))});`;
  },
});
