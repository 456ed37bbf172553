/**
 * A failure that is the user's to mend: `what: value (where); what to do`, one line, no stack.
 * Anything else thrown is a bug and keeps its stack.
 */
export class Failure extends Error {
  readonly exitCode: 2 | 3 | 4;

  constructor(message: string, exitCode: 2 | 3 | 4 = 2) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}
