import { readFileSync } from 'node:fs';

const { version, bugs } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  bugs?: string | { url: string };
};

export const VERSION = version;

/** Where faults are reported, as package.json has it. */
export const BUGS = typeof bugs === 'string' ? bugs : (bugs?.url ?? null);
