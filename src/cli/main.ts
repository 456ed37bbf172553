import { realEffects } from './real-effects.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), realEffects());
