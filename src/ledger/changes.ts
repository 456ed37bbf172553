import { CHANGE_KINDS, type Change, type LedgerChanges, type Position } from '../model/change.ts';
import type { Claim } from '../model/claim.ts';
import type { AgendaItem, Ledger, Standing, Uncertainty } from '../model/standing.ts';
import { FORMAL, type Step } from '../model/step.ts';
import { compare } from './chronology.ts';
import { ABOUT_STANDING } from './disputes/index.ts';

/**
 * What changed from a ledger known by one day to one known by a later day, and the claim because of which.
 * `claimOf` gives a claim of the later ledger by its id. Rules: docs/standing.md, "What changed".
 */
export function changesBetween(before: Ledger, after: Ledger, claimOf: (id: string) => Claim): LedgerChanges {
  const earlier = new Map<string, Standing>();
  for (const { id, standings } of before.frameworks)
    for (const standing of standings) earlier.set(`${id} ${standing.party.id}`, standing);
  const roads = after.frameworks.flatMap(({ id, name, standings }) =>
    standings.map((standing) => new Road({ id, name }, earlier.get(`${id} ${standing.party.id}`), standing, claimOf)),
  );
  const changes = roads.flatMap((road) => [
    ...road.standing(),
    ...road.conditions(),
    ...road.disputes(before, after),
    ...road.plans(before, after),
  ]);
  changes.sort(
    (a, b) =>
      compare(a.framework.id, b.framework.id) ||
      compare(a.party.name, b.party.name) ||
      CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
      compare(a.what ?? '', b.what ?? ''),
  );
  return { from: before.knownBy!, to: after.knownBy!, changes, uncertain: either(before.uncertain, after.uncertain) };
}

/** One party and framework, before and after. */
class Road {
  readonly #framework: Change['framework'];
  readonly #before: Standing | undefined;
  readonly #after: Standing;
  readonly #known: ReadonlySet<string>;
  readonly #claimOf: (id: string) => Claim;

  constructor(
    framework: Change['framework'],
    before: Standing | undefined,
    after: Standing,
    claimOf: (id: string) => Claim,
  ) {
    this.#framework = framework;
    this.#before = before;
    this.#after = after;
    this.#known = new Set(before?.history);
    this.#claimOf = claimOf;
  }

  standing(): Change[] {
    const isSame = this.#before?.step === this.#after.step && this.#before.best.polarity === this.#after.best.polarity;
    if (isSame) return [];
    const { step, best } = this.#after;
    const because = this.#news(({ claim }) => claim.step === step && claim.polarity === best.polarity);
    return [this.#change(this.#before ? 'moved' : 'new', because)];
  }

  conditions(): Change[] {
    const known = new Set(this.#before?.conditions.map(({ words }) => words));
    const added = this.#after.conditions.filter(({ words }) => !known.has(words));
    return added.map(({ words, claim }) => this.#change('condition', claim, { what: words }));
  }

  disputes(before: Ledger, after: Ledger): Change[] {
    const known = new Set(before.disputes.filter(this.#isMine).map(({ what }) => what));
    return after.disputes
      .filter(this.#isMine)
      .filter(({ kind }) => ABOUT_STANDING.has(kind))
      .filter(({ what }) => !known.has(what))
      .map(({ what, sides }) => {
        const claims = new Set(sides.flatMap((side) => side.claims));
        return this.#change(
          'dispute',
          this.#news(({ claim }) => claims.has(claim.id)),
          { what },
        );
      });
  }

  plans(before: Ledger, after: Ledger): Change[] {
    const known = before.agenda.filter(this.#isMine);
    const ids = new Set(known.map(({ claim }) => claim));
    const day = { from: before.knownBy!, to: after.knownBy! };
    return [
      ...distinct(after.agenda.filter(this.#isMine).filter(({ claim }) => !ids.has(claim))).map((item) =>
        this.#change('planned', item.claim, timeOf(item)),
      ),
      ...distinct(known.filter(({ to }) => to === null || to >= day.from)).flatMap((item) => {
        const taken = this.#taken(item.step);
        if (taken !== null) return [this.#change('done', taken, timeOf(item))];
        return item.to !== null && item.to < day.to ? [this.#change('slipped', item.claim, timeOf(item))] : [];
      }),
    ];
  }

  /** The claim by which a planned step has been taken since: a formal act that was not known before. */
  #taken(planned: Step): string | null {
    const had = new Set(this.#before?.threads.map(({ step }) => step));
    const acts = this.#after.threads.filter(
      ({ step }) => !had.has(step) && (planned === 'withdrawing' ? step === 'withdrawn' : FORMAL.has(step)),
    );
    const [act] = acts;
    return act ? this.#news(({ claim }) => claim.step === act.step && claim.polarity === 'affirmed') : null;
  }

  /** The first claim to become known since that fits; when none is new, the one that says it best. */
  #news(fits: (of: { readonly claim: Claim }) => boolean): string {
    const fresh = this.#after.history.filter((id) => !this.#known.has(id));
    return fresh.find((id) => fits({ claim: this.#claimOf(id) })) ?? fresh[0] ?? this.#after.best.id;
  }

  readonly #isMine = ({ framework, party }: { readonly framework: string; readonly party: string | null }): boolean =>
    framework === this.#framework.id && party === this.#after.party.id;

  #change(kind: Change['kind'], because: string, more: Partial<Pick<Change, 'what' | 'from' | 'to'>> = {}): Change {
    return {
      kind,
      framework: this.#framework,
      party: this.#after.party,
      before: this.#before ? positionOf(this.#before) : null,
      after: positionOf(this.#after),
      what: null,
      from: null,
      to: null,
      ...more,
      because,
    };
  }
}

const positionOf = ({ step, best }: Standing): Position => ({ step, polarity: best.polarity });

const timeOf = ({ expression, from, to }: AgendaItem) => ({ what: expression, from, to });

/** Plans for the same time count once, by the claim that comes first. */
function distinct(items: readonly AgendaItem[]): AgendaItem[] {
  const times = new Map<string, AgendaItem>();
  for (const item of items) {
    const time = `${item.step} ${item.from ?? item.expression.toLowerCase()} ${item.to}`;
    if (!times.has(time)) times.set(time, item);
  }
  return [...times.values()];
}

/** What is uncertain on either day, once; claims of both together. */
function either(a: readonly Uncertainty[], b: readonly Uncertainty[]): Uncertainty[] {
  const all = new Map<string, Uncertainty>();
  for (const each of [...a, ...b]) {
    const key = `${each.path}\n${each.report}\n${each.why}`;
    const claims = [...new Set([...(all.get(key)?.claims ?? []), ...each.claims])].sort(compare);
    all.set(key, { ...each, claims });
  }
  return [...all].sort(([x], [y]) => compare(x, y)).map(([, each]) => each);
}
