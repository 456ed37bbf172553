import { createHash } from 'node:crypto';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Annotation, Attribution } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ChainLink, Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Step } from '../model/step.ts';
import { conditionOf } from './condition.ts';
import { Discourse } from './discourse.ts';
import type { Draft, Found } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { FRAMES } from './frames/index.ts';
import { gapped } from './gapping.ts';
import type { SecondReader } from './learned/second-reader.ts';
import { STEP_OF } from './lexicon/acts.ts';
import type { PartyRef } from './references.ts';
import { layOutScene, type Scene, type View } from './scene.ts';
import { isLabelledFalse } from './setting.ts';
import { inOrder, settle } from './settle.ts';
import { announces, chainFor, denies } from './source.ts';
import { timeOf } from './when.ts';

/** What the claim reader needs besides the annotated article. */
export interface ClaimKit {
  readonly gazetteer: Gazetteer;
  /** The attributions whose content holds a span, innermost first. */
  chainOf(span: Span, attributions: readonly Attribution[]): Attribution[];
  /** Reads beside the frames; without it, what the frames alone read. */
  second?(scene: Scene): SecondReader;
}

/** Annotated article → claims, one for each (framework, party, step, polarity), with evidence in the report's offsets. */
export function readClaims(report: Report, article: Article, annotation: Annotation, kit: ClaimKit): Claim[] {
  if (!annotation.mentions.some((mention) => mention.kind === 'framework' || mention.kind === 'organisation'))
    return [];
  const scene = layOutScene(article, annotation, kit.gazetteer, kit.chainOf);
  const discourse = new Discourse(scene);
  const second = kit.second?.(scene) ?? null;
  const found: Found[] = [];
  let latest: Draft | null = null;
  let latestAt = 0;
  for (const view of scene.views) {
    const { sentence } = view;
    const next = scene.views[view.index + 1]?.sentence;
    const after = next ? article.text.slice(next.start, next.end) : '';
    if (isLabelledFalse(article.text.slice(sentence.start, sentence.end), after)) continue;
    second?.enter(view, discourse);
    const drafts: Draft[] = [];
    for (const frame of FRAMES)
      for (const draft of frame.read(view, discourse)) {
        drafts.push(draft);
        discourse.read.push({ sentence: view.index, draft });
      }
    for (const draft of [...drafts, ...gapped(view, discourse, drafts, latest)])
      found.push(...finish(scene, view, discourse, draft));
    discourse.planned =
      drafts.findLast((draft) => /^(join|sign)$/.test(draft.act) && /^(announced|future|own-wish)$/.test(draft.mood)) ??
      discourse.planned;
    latest = drafts.at(-1) ?? (view.index - latestAt > 2 ? null : latest);
    if (drafts.length > 0) latestAt = view.index;
    const last = drafts.at(-1);
    if (last) discourse.running = { sentence: view.index, framework: last.framework };
    discourse.note(view);
  }
  const ruled = settle(found);
  return inOrder(second?.settle(ruled, discourse) ?? ruled).map((one) => toClaim(report, article, one));
}

function finish(scene: Scene, view: View, discourse: Discourse, draft: Draft): Found[] {
  const { text } = scene.article;
  const negated = draft.denied || draft.mood === 'refused' || draft.mood === 'none';
  const condition = conditionOf(text, view, draft, negated);
  let step: Step | null = draft.step ?? STEP_OF[draft.act][draft.mood];
  let denied = draft.denied;
  let last = draft.last;
  let first = draft.first;
  if (
    condition &&
    (draft.act === 'join' || draft.act === 'sign' || draft.act === 'ratify' || draft.act === 'talk') &&
    draft.mood !== 'fact'
  ) {
    step = 'conditional';
    denied = false;
  } else if (condition && draft.denied) {
    step = 'conditional';
    denied = false;
  }
  const conditional = step === 'conditional' ? condition : null;
  if (conditional) {
    first = Math.min(first, conditional.first);
    last = Math.max(last, conditional.last);
  }
  if (!step) return [];
  const evidence = evidenceOf(view, first, last, draft.at);
  const { links, attributions } = chainFor(scene, discourse, view, draft);
  if (
    step === 'expected' &&
    draft.act === 'join' &&
    draft.rule !== 'act-noun:planned' &&
    announces(scene, discourse, attributions, draft)
  )
    step = 'announced';
  if (step !== 'declined' && attributions.some((attribution) => denies(scene, attribution))) denied = !denied;
  // "will not become a member this spring": not of its own will, unless it says so itself.
  if (step === 'declined' && draft.rule.startsWith('membership') && !links[0]?.speaksFor) return [];
  const final = step;
  return relativeParties(view, draft)
    .filter(({ id }) => id !== draft.framework.name)
    .map((party) => ({
      draft,
      view,
      party,
      step: asSaidBy(links[0] ?? null, view, draft, party.id, final),
      denied,
      condition:
        conditional?.words ?? (draft.condition ? text.slice(draft.condition.start, draft.condition.end) : null),
      evidence,
      chain: links,
    }));
}

/** Whoever says of itself that it may join is weighing it; of whom others say that it will not join, they keep it out. */
function asSaidBy(source: ChainLink | null, view: View, draft: Draft, party: string, step: Step): Step {
  if (!source?.speaksFor) return step;
  const own = source.speaksFor === party;
  const act = view.clauses.units[draft.at];
  // "he" beside a state's name is as likely somebody else.
  if (step === 'floated' && own && draft.mood === 'possible')
    return /^(?:he|she|they|it)$/i.test(source.source) ? step : 'exploring';
  // "Norland hopes that it will join", not "Norland has been urged to join".
  if (step === 'floated' && own && draft.mood === 'others-wish' && act?.kind === 'vg' && act.form !== 'infinitive')
    return 'exploring';
  if (step === 'declined' && !own && draft.act === 'join' && act?.kind === 'vg' && act.modal && act.negated)
    return 'blocked';
  return step;
}

/** `X, Y and Z, which was suspended`: a relative clause in the singular is about the last of them. */
function relativeParties(view: View, draft: Draft): readonly PartyRef[] {
  const { units, tokens } = view.clauses;
  const verb = units[draft.at];
  if (draft.parties.length < 2 || verb?.kind !== 'vg') return draft.parties;
  let at = draft.at - 1;
  while (at >= 0 && /^(adverb|time)$/.test(units[at]!.kind)) at--;
  const list = units[at - 2];
  if (units[at]?.kind !== 'relative' || units[at - 1]?.kind !== 'comma' || list?.kind !== 'np') return draft.parties;
  const singular = /^(was|is|has|.*s)$/i.test(tokens[verb.first]!.text) && /^(VBZ|VBD)$/.test(tokens[verb.first]!.xpos);
  if (!singular || list.others.length + 1 !== draft.parties.length) return draft.parties;
  return draft.parties.slice(-1);
}

function toClaim(report: Report, article: Article, found: Found): Claim {
  const span = article.map.toOriginal(found.evidence);
  const content = {
    report: report.id,
    path: report.path,
    framework: { id: found.draft.framework.id, name: found.draft.framework.name, listed: found.draft.framework.listed },
    party: found.party,
    step: found.step,
    act: actName(found),
    polarity: found.denied ? ('denied' as const) : ('affirmed' as const),
    background: false,
    attribution: found.chain,
    when: timeOf(found.view, found.draft, found.evidence),
    condition: found.condition,
    evidence: { quote: report.text.slice(span.start, span.end), start: span.start, end: span.end },
    rule: found.draft.rule,
    confidence: found.draft.confidence,
  };
  const { path: _, ...hashed } = content;
  return { id: `claim:${createHash('sha256').update(JSON.stringify(hashed)).digest('hex').slice(0, 24)}`, ...content };
}

/** The formal act is only named for formal steps. */
function actName(found: Found): string | null {
  return /^(signed|ratified|in-force|withdrawing|withdrawn|suspended|applied)$/.test(found.step)
    ? found.draft.name
    : null;
}
