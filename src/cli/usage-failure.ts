/**
 * What Commander says of a wrong command line in, our own one line out: `what: value (where); what to do`.
 * `command` is the command as it is called, such as `chancery brief`.
 */
export function wordUsageFailure(said: string, command: string): string {
  const text = said.replace(/^error: /, '').trimEnd();
  const help = `see '${command} --help'`;
  const meant = /\(Did you mean (.+)\?\)/.exec(text)?.[1];
  for (const [pattern, word] of WORDINGS) {
    const match = pattern.exec(text);
    if (match) return word(match, command, meant === undefined ? help : `did you mean ${meant}?`);
  }
  return `${text.replace(/\s*\n\s*/g, ' ')} (${command}); ${help}`;
}

type Wording = (match: RegExpExecArray, command: string, advice: string) => string;

const WORDINGS: readonly (readonly [RegExp, Wording])[] = [
  [
    /^unknown (option|command) '(.*)'/,
    ([, what, value], command, advice) => `unknown ${what}: ${value} (${command}); ${advice}`,
  ],
  [
    /^missing required argument '(.*)'/,
    ([, name], command, advice) => `missing argument: ${name} (${command}); ${advice}`,
  ],
  [
    /^required option '(.*)' not specified/,
    ([, name], command, advice) => `missing option: ${name} (${command}); ${advice}`,
  ],
  [/^option '(.*)' argument missing/, ([, name], command, advice) => `missing value: ${name} (${command}); ${advice}`],
  [
    /^option '.*?(--\S+).*' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    ([, name, value, choices]) => `unknown choice: ${value} (${name}); choose from ${choices}`,
  ],
  [
    /^too many arguments.* but got \d+: (.*)\./,
    ([, values], command, advice) => `too many arguments: ${values} (${command}); ${advice}`,
  ],
  [
    /^option '(.*)' cannot be used with option '(.*)'/,
    ([, one, other], command) => `options that exclude each other: ${one} and ${other} (${command}); give one of them`,
  ],
];
