import type { Claim } from '../../model/claim.ts';
import type { Actor, MemberList } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { distinct } from '../actors.ts';
import { type Count, countsIn } from '../counts.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { type Scene, unitsSpan, type View } from '../scene.ts';

const ROLES: Readonly<Record<string, MemberList['role']>> = {
  'in-force': 'members',
  signed: 'signatories',
  floated: 'candidates',
  invited: 'candidates',
  applied: 'candidates',
  declined: 'holdouts',
};

/** The parties that one sentence lists at one step of one framework: as the claims read them, and the rest of the same list. */
export const memberList: Recognizer = {
  name: 'member-list',
  read(scene, view) {
    if (scene.claims.length < 2) return [];
    const groups = new Map<string, Claim[]>();
    for (const claim of claimsWithin(scene, view)) {
      const role = ROLES[claim.step];
      if (role === undefined || claim.polarity === 'denied') continue;
      const key = `${claim.framework.id}\n${role}\n${claim.evidence.start}`;
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
    return [...groups.values()].flatMap((claims) => listOf(scene, view, claims) ?? []);
  },
};

export function claimsWithin(scene: Scene, { sentence }: View): Claim[] {
  if (scene.claims.length === 0) return [];
  const span = scene.article.map.toOriginal({ start: sentence.start, end: sentence.end });
  return scene.claims.filter(({ evidence }) => evidence.start >= span.start && evidence.start < span.end);
}

function listOf(scene: Scene, view: View, claims: readonly Claim[]): Draft | null {
  const [first] = claims as [Claim];
  if (
    ROLES[first.step] === 'members' &&
    /\b(?:aspir|would-be|hopefuls?|candidate countr|seeking to join)/i.test(view.text)
  )
    return null;
  const carried = scene.article.map.toClean(first.evidence) ?? view.sentence;
  const role = ROLES[first.step]!;
  const listed = listedWith(scene, view, claims, role);
  const named = claims.filter(({ party }) => party.kind !== 'state' || isNamed(view, party.id));
  const parties = distinct([...named.map(({ party }) => partyOf(party)), ...listed.parties]);
  if (parties.length < 2) return null;
  const evidence = {
    start: Math.min(carried.start, listed.span?.start ?? carried.start),
    end: Math.max(carried.end, listed.span?.end ?? carried.end),
  };
  const words = scene.article.text.slice(evidence.start, evidence.end);
  const isNews = /\b(?:join|acced|becom|became|admitted|admits?)/i.test(words) || role !== 'members';
  const before = view.text.slice(0, (listed.span?.start ?? evidence.start) - view.sentence.start);
  if (role === 'members' && /\b(?:invitees|observers?|guests|partners)\b[^,;]*$/i.test(before)) return null;
  if (/ or /.test(words) && !/ and /.test(words)) return null;
  const counts = countsIn(view);
  const count =
    (counts.find((one) => one.count === parties.length) ?? counts.find((one) => introduces(view, one, evidence)))
      ?.count ?? null;
  const { when } = first;
  return {
    content: {
      record: 'list',
      framework: first.framework,
      role,
      parties,
      count,
      complete: !isNews && isWhole(view, parties.length, count, evidence),
      when: when?.from == null || listed.parties.length > claims.length ? null : when,
    },
    evidence,
    confidence: first.confidence,
  };
}

/** A number of states stands right before the list, or in it: `the five members, A, B, …`. */
function introduces(view: View, { count, unit }: Count, evidence: Span): boolean {
  if (count < 2) return false;
  const { start, end } = unitsSpan(view, unit, unit);
  if (start > evidence.end) return false;
  const between = view.text.slice(end - view.sentence.start, Math.max(end, evidence.start) - view.sentence.start);
  return (
    start >= evidence.start ||
    /^[\s,:;–—-]*(?:(?:are|is|include|includes|including|namely|such as|the)\s*)*$/i.test(between)
  );
}

const partyOf = ({ id, name, kind }: Claim['party']): Actor => ({ id, name, kind, office: null, of: null });

const isNamed = (view: View, id: string): boolean => view.mentions.some((one) => one.kind === 'state' && one.id === id);

/** States in the same enumeration whose claim the report makes elsewhere: claims are kept once a report. */
function listedWith(
  scene: Scene,
  view: View,
  claims: readonly Claim[],
  role: MemberList['role'],
): { parties: Actor[]; span: Span | null } {
  const own = new Set(claims.map(({ party }) => party.id));
  const [first] = claims as [Claim];
  const known = new Map(
    scene.claims
      .filter(
        ({ framework, step, polarity }) =>
          framework.id === first.framework.id && ROLES[step] === role && polarity === 'affirmed',
      )
      .map(({ party }) => [party.id, party]),
  );
  for (const [index, unit] of view.clauses.units.entries()) {
    if (unit.kind !== 'np' || unit.others.length === 0) continue;
    const ids = [unit, ...unit.others].flatMap(({ name }) =>
      name?.kind === 'state' && name.form !== 'adjective' ? (name.id ?? []) : [],
    );
    if (!ids.some((id) => own.has(id))) continue;
    const parties = ids.flatMap((id) => known.get(id) ?? []).map(partyOf);
    return { parties, span: unitsSpan(view, index, index) };
  }
  return { parties: [], span: null };
}

/** Said to be all: as many as the number given, or what the framework consists of. */
function isWhole(view: View, named: number, count: number | null, evidence: Span): boolean {
  if (/\b(?:such as|including|among (?:them|others)|like|notably|other)\b/i.test(view.text)) return false;
  if (count !== null) return count === named;
  const words = view.text.slice(0, evidence.end - view.sentence.start);
  return /\b(?:consists? of|comprises?|comprising|made up of|composed of|its members are|the members are|whose members are|groups together)\b/i.test(
    words,
  );
}
