import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from '../model/failure.ts';

/** The page's own program and style, as `npm run build:web` writes them. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

/** @throws Failure when the page has not been built */
export function loadPageBundle(folder = new URL('../../dist/web/', import.meta.url)): PageBundle {
  return { script: built(new URL('page.js', folder)), style: built(new URL('page.css', folder)) };
}

function built(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Failure(`page not built: ${fileURLToPath(file)} (is not there); run 'npm run build:web' in its folder`);
  }
}
