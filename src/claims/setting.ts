import type { View } from './scene.ts';
import type { Mark, Unit, VerbGroup } from './syntax/unit.ts';

/** What the words around a clause make of it: told, only supposed, or told by somebody who does not hold it true. */
export type Setting = 'told' | 'supposed' | 'disowned' | 'hoped';

/** The setting of the clause whose verb group stands at `index`, read from the parse and, where that is silent, from the words before it. */
export function settingOf(view: View, index: number, subject: number): Setting {
  const aside = isAside(view, index, subject);
  if (!aside && isUnforeseen(view, subject)) return 'supposed';
  if ((!aside && inCondition(view.clauses.units, subject)) || isQuestion(view) || isInverted(view, index))
    return 'supposed';
  return aside ? 'told' : fromTree(view, index);
}

/** `if Norland, which applied last week, is admitted`: the insertion is told, whatever is supposed around it. */
function isAside(view: View, index: number, subject: number): boolean {
  const { units } = view.clauses;
  if (units[subject]?.kind !== 'np' || units[subject + 1]?.kind !== 'comma') return false;
  const relative = units[subject + 2];
  return (
    relative?.kind === 'relative' &&
    /^(?:which|who)$/.test(relative.word) &&
    index > subject + 2 &&
    !units.slice(subject + 3, index).some((unit) => /^(?:vg|comma|stop|subordinator)$/.test(unit.kind))
  );
}

/** `it is not easy to predict when Norland will join`, `did not say when`: the time is asked for, and the joining with it. */
function isUnforeseen(view: View, subject: number): boolean {
  const { units } = view.clauses;
  const when = units[subject - 1];
  const verb = units[subject - 2];
  return (
    when !== undefined &&
    'word' in when &&
    /^(?:when|how soon)$/.test(when.word) &&
    verb?.kind === 'vg' &&
    (/^(?:predict|guess|forecast|foresee|ask|wonder)$/.test(verb.lemma) ||
      (verb.negated && /^(?:say|know|tell|specify|clarify)$/.test(verb.lemma)))
  );
}

const SUPPOSING = /^(?:if|unless|whether|lest|supposing|assuming|though)$/;
const DISOWNING_VERBS = new Set(
  'doubt dispute question dismiss disbelieve fear imagine pretend suppose demand hypothesise hypothesize fantasise'.split(
    ' ',
  ),
);
/** Verbs of telling that, denied, leave their content untold (`has not confirmed that`, `could not say whether`). */
const TELLING_VERBS = new Set(
  'say confirm announce believe think expect mean know declare guarantee verify prove'.split(' '),
);
const DISOWNING_WORDS = new Set(
  'false untrue wrong unclear uncertain unlikely impossible inconceivable doubtful incorrect baseless unfounded unthinkable improbable possible premature fake'.split(
    ' ',
  ),
);
const TRUTHS = new Set('true clear certain sure correct likely the case'.split(' '));
const RUMOURS =
  /^(?:rumou?r|speculation|suggestion|allegation|hope|fear|idea|notion|prospect|possibility|proposal|chance|wish|suspicion|claim|report|effect|scenario|question|doubt|illusion|myth|demand|guarantee|assurance)s?$/i;
/** Of these, the ones that still float the joining they speak of. */
const UPWARD = /^(?:conj|xcomp|ccomp|csubj|acl|acl:relcl|parataxis|advcl)$/;

/** Climbs from the verb to what its clause hangs on: `if` over it, `doubt` or `false` above it. */
function fromTree(view: View, index: number): Setting {
  const { tokens } = view.clauses;
  let at = (view.clauses.units[index] as VerbGroup).head;
  if (/^(?:cop|aux(?::pass)?)$/.test(tokens[at]?.deprel ?? '') && tokens[at]!.head >= 0) at = tokens[at]!.head;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (!token || token.deprel === '') return 'told';
    const marks = tokens.filter((other) => other.head === at && /^(?:mark|advmod)$/.test(other.deprel));
    if (marks.some((mark) => SUPPOSING.test(mark.text.toLowerCase()) && !isEven(tokens, mark))) return 'supposed';
    if (!UPWARD.test(token.deprel) || token.head < 0) return 'told';
    const above = tokens[token.head]!;
    const denied = tokens.some(
      (other) => other.head === token.head && /^(?:not|n['’]t|never)$/i.test(other.text) && other.start < token.start,
    );
    if (/^(?:ccomp|csubj|parataxis)$/.test(token.deprel) && above.start < token.start) {
      if (/^(?:hope|wish|pray|dream)$/.test(above.lemma) && !denied) return 'hoped';
      // "recommends that Norland becomes a member"
      const present =
        (view.clauses.units[index] as VerbGroup).form === 'present' &&
        !(view.clauses.units[index] as VerbGroup).perfect;
      if (present && /^(?:recommend|propose|suggest|urge|demand|advise|request)$/.test(above.lemma) && !denied)
        return 'hoped';
      if (DISOWNING_VERBS.has(above.lemma) && !(denied && above.lemma === 'doubt')) return 'disowned';
      if (denied && (TELLING_VERBS.has(above.lemma) || TRUTHS.has(above.lemma))) return 'disowned';
    }
    if (/^(?:ccomp|csubj|acl|advcl)$/.test(token.deprel) && DISOWNING_WORDS.has(above.text.toLowerCase()))
      return 'disowned';
    if (/^acl$/.test(token.deprel) && RUMOURS.test(above.text) && hasThat(view, index)) return 'disowned';
    if (token.deprel === 'advcl') return 'told';
    at = token.head;
  }
  return 'told';
}

/** A claim that a fact-check holds up and calls false: `CLAIM 2: "Norland joined." FALSE.` */
export function isLabelledFalse(text: string, after: string): boolean {
  return (
    /^\W*(?:CLAIM|Claim|MYTH|Myth|RUMOU?R|Rumou?r)\b[^.:]{0,12}:/.test(text) ||
    /^\W*(?:FALSE|False|UNPROVEN|Unproven|FAKE|Fake|MISLEADING|Misleading|Not true|NOT TRUE|Untrue)\b(?:\.|:|,|$)/.test(
      after,
    )
  );
}

/** `even though`, `although`: what follows is granted, not supposed. */
function isEven(
  tokens: readonly { readonly text: string; readonly end: number }[],
  mark: { text: string; start: number },
): boolean {
  if (mark.text.toLowerCase() !== 'though') return false;
  const before = tokens.findLast((token) => token.end <= mark.start);
  return before?.text.toLowerCase() !== 'as';
}

function hasThat(view: View, index: number): boolean {
  const { units } = view.clauses;
  for (let at = index - 1; at >= 0 && at > index - 7; at--) {
    const unit = units[at]!;
    if (unit.kind === 'that' || (unit.kind === 'relative' && unit.word === 'that')) return true;
    if (unit.kind === 'vg') return false;
  }
  return false;
}

/** `Should Norland join`, `Had Norland joined`, `Were Norland to join`: the auxiliary stands before its subject and nothing is asked. */
function isInverted(view: View, index: number): boolean {
  const { units, tokens } = view.clauses;
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const unit = units[at]!;
    if (unit.kind === 'vg') {
      const word = tokens[unit.first]!.text.toLowerCase();
      const opens = at === 0 || /^(?:comma|colon|dash|conjunction|that)$/.test(units[at - 1]!.kind);
      return opens && unit.first === unit.last && /^(?:should|had|were)$/.test(word) && units[at + 1]?.kind === 'np';
    }
    if (!/^(?:np|adverb|negation|time|preposition|other)$/.test(unit.kind)) return false;
  }
  return false;
}

/** An `if`, `unless` or `whether` opens the clause that the subject stands in. */
export function inCondition(units: readonly Unit[], subject: number): boolean {
  for (let at = subject - 1; at >= 0 && at > subject - 6; at--) {
    const unit = units[at]!;
    if (unit.kind === 'subordinator')
      return /^(if|whether|unless|even if|as if|lest|as though|in case|provided|provided that)$/.test(unit.word);
    if (unit.kind === 'comma' || unit.kind === 'stop' || unit.kind === 'vg' || unit.kind === 'that') return false;
  }
  return false;
}

/** The sentence asks. */
export function isQuestion(view: View): boolean {
  const last = view.clauses.tokens.findLast((token) => !/^["'“”‘’)\]]+$/.test(token.text));
  return last?.text === '?';
}

/** `until Norland joins`, `once it signs`, `when it becomes a member`: a present after a word of time is still to come. */
export function isAwaited(view: View, index: number, subject: number): boolean {
  const { units } = view.clauses;
  const vg = units[index] as VerbGroup;
  if (vg.form !== 'present' || vg.modal) return false;
  for (let at = subject - 1; at >= 0 && at > subject - 4; at--) {
    const unit = units[at]!;
    if (/^(?:comma|stop|vg|that)$/.test(unit.kind)) return false;
    if (/^(?:until|till|once|when|before|after|as soon|by the time)$/.test((unit as Mark).word ?? '')) return true;
  }
  return false;
}
