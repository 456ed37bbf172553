import type { Screen } from '../exports/terminal-text.ts';
import type { Effects, Output } from './effects.ts';

export type ColourChoice = 'auto' | 'always' | 'never';

/** What the output can show: width, colour, and whether more than ASCII. */
export function screenOf(effects: Pick<Effects, 'env'>, output: Output, colour: ColourChoice = 'auto'): Screen {
  const { env } = effects;
  const asked = Number(env.COLUMNS);
  const columns = output.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80);
  return {
    columns: Math.min(160, Math.max(40, columns)),
    colour: hasColour(env, output, colour),
    unicode: hasUnicode(env),
  };
}

/** `--color` decides, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
function hasColour(env: Effects['env'], output: Output, choice: ColourChoice): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return output.isTTY && env.TERM !== 'dumb';
}

/** POSIX: LC_ALL before LC_CTYPE before LANG. Where none is set, as on other systems, UTF-8 is taken for granted. */
function hasUnicode(env: Effects['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return !locale || /utf-?8/i.test(locale);
}
