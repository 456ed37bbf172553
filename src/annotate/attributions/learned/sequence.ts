/** The most likely row of roles, its probability, and how sure each word is: a linear chain over O, S, C, T. */

/** Outside (0), source, cue, content. */
export const ROLES = 4;
export const [SOURCE, CUE, CONTENT] = [1, 2, 3] as const;

const NEVER = -1e9;

export interface Chain {
  readonly length: number;
  /** [length × ROLES] */
  readonly nodes: Float32Array;
  /** [length × ROLES × ROLES], from the role before to the role here; the first is not used. */
  readonly edges: Float32Array;
}

/** The cue's own word is a cue in every reading. */
export function pinCue({ nodes }: Chain, at: number): void {
  for (let r = 0; r < ROLES; r++) if (r !== CUE) nodes[at * ROLES + r] = NEVER;
}

/** A role, whether the source has been met, and whether content has: `role + 4 × sourced + 8 × content`. */
const STATES = 16;

/** From each state, the states it may lead to, one a role; -1 when a second source would begin. */
const NEXT = Array.from({ length: STATES * ROLES }, (_, k) => {
  const state = k >> 2;
  const to = k & 3;
  const role = state & 3;
  const sourced = (state >> 2) & 1;
  const content = (state >> 3) | Number(to === CONTENT);
  if (to === SOURCE && sourced && role !== SOURCE) return -1;
  return to + 4 * (sourced | Number(to === SOURCE)) + 8 * content;
});

export interface BestRoles {
  readonly roles: Uint8Array;
  readonly score: number;
}

/** The best rows of roles that have content and one unbroken source, and that have content and no source. */
export function bestRoles({ length, nodes, edges }: Chain): { sourced: BestRoles; unsourced: BestRoles } {
  const back = new Int8Array(length * STATES).fill(-1);
  let current = new Float64Array(STATES).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(STATES);
  for (let r = 0; r < ROLES; r++) current[r + 4 * Number(r === SOURCE) + 8 * Number(r === CONTENT)] = nodes[r]!;
  for (let i = 1; i < length; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < STATES; state++) {
      const value = current[state]!;
      if (value === Number.NEGATIVE_INFINITY) continue;
      const from = (i * ROLES + (state & 3)) * ROLES;
      for (let r = 0; r < ROLES; r++) {
        const to = NEXT[state * ROLES + r]!;
        if (to < 0) continue;
        const total = value + edges[from + r]! + nodes[i * ROLES + r]!;
        if (total > next[to]!) {
          next[to] = total;
          back[i * STATES + to] = state;
        }
      }
    }
    [current, next] = [next, current];
  }
  return { sourced: trace(current, back, length, 4), unsourced: trace(current, back, length, 0) };
}

function trace(final: Float64Array, back: Int8Array, length: number, sourced: 0 | 4): BestRoles {
  let state = 8 + sourced;
  for (let r = 0; r < ROLES; r++) if (final[8 + sourced + r]! > final[state]!) state = 8 + sourced + r;
  const score = final[state]!;
  const roles = new Uint8Array(length);
  if (score === Number.NEGATIVE_INFINITY) return { roles, score };
  for (let i = length - 1; i >= 0; i--) {
    roles[i] = state & 3;
    state = back[i * STATES + state]!;
  }
  return { roles, score };
}

const sum = new Float64Array(ROLES);
function logSum(values: Float64Array): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let r = 0; r < ROLES; r++) if (values[r]! > max) max = values[r]!;
  let total = 0;
  for (let r = 0; r < ROLES; r++) total += Math.exp(values[r]! - max);
  return max + Math.log(total);
}

/** Log sums of all readings up to and from each word, and of all readings. */
export function sumReadings({ length, nodes, edges }: Chain): {
  alpha: Float64Array;
  beta: Float64Array;
  total: number;
} {
  const alpha = new Float64Array(length * ROLES);
  const beta = new Float64Array(length * ROLES);
  for (let r = 0; r < ROLES; r++) alpha[r] = nodes[r]!;
  for (let i = 1; i < length; i++) {
    for (let r = 0; r < ROLES; r++) {
      for (let p = 0; p < ROLES; p++) sum[p] = alpha[(i - 1) * ROLES + p]! + edges[(i * ROLES + p) * ROLES + r]!;
      alpha[i * ROLES + r] = logSum(sum) + nodes[i * ROLES + r]!;
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let p = 0; p < ROLES; p++) {
      for (let r = 0; r < ROLES; r++) {
        const j = (i + 1) * ROLES + r;
        sum[r] = edges[((i + 1) * ROLES + p) * ROLES + r]! + nodes[j]! + beta[j]!;
      }
      beta[i * ROLES + p] = logSum(sum);
    }
  }
  for (let r = 0; r < ROLES; r++) sum[r] = alpha[(length - 1) * ROLES + r]!;
  return { alpha, beta, total: logSum(sum) };
}
