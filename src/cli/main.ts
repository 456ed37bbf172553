import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Halves the start. In the user's own cache only: in a shared temporary folder others could plant code.
const caches = process.env.XDG_CACHE_HOME || (process.env.HOME && join(process.env.HOME, '.cache'));
if (caches) enableCompileCache(join(caches, 'chancery'));

const [{ realEffects }, { run }] = await Promise.all([import('./real-effects.ts'), import('./run.ts')]);
process.exitCode = await run(process.argv.slice(2), realEffects());
