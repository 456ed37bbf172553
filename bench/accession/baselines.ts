// Two baselines: `node bench/accession/baselines.ts nearest|negation dev > OUT.jsonl` prints claims for score.ts.
// nearest: wherever a word of a step stands, the nearest state in the same sentence, and the nearest framework there or else
// the one named last before the sentence.
// negation: the same, but nothing where a negation, a question or an "if" stands before the word.
import { createMatcher } from '../../src/gazetteer/matcher.ts';
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { readSplit, textOf } from './gold.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Named extends Span {
  readonly id: string;
}

// Written from the definitions of the steps in README.md, before any report was read with them.
const STEP_WORDS: readonly (readonly [step: string, words: RegExp])[] = [
  ['floated', /\b(?:candidates? for|urged? to join|could join|should join|pressed to join|recommended)\b/gi],
  ['exploring', /\b(?:considering|weighing|weighs|interested|interest in|negotiations?|talks|wants to join)\b/gi],
  ['applied', /\b(?:applied|applies|application|applications)\b/gi],
  ['invited', /\b(?:invited|invitation|candidate status|observers?|observer status|partner country|dialogue partners?)\b/gi],
  ['expected', /\b(?:expected to|due to|set to|plans to join|is to join|will join|will become)\b/gi],
  ['announced', /\b(?:announced|agreed to join|decided to join)\b/gi],
  ['signed', /\b(?:signed|signs|signatory|signatories|signature)\b/gi],
  ['ratified', /\b(?:ratified|ratifies|ratify|ratification|approved|deposited)\b/gi],
  ['in-force', /\b(?:joined|joins|member since|members|acceded|became|admitted|party since|entered)\b/gi],
  ['conditional', /\b(?:only if|unless|on condition that|provided that|only after)\b/gi],
  ['declined', /\b(?:declined|ruled out|refused|rejected|turned down|will not join|would not join)\b/gi],
  ['paused', /\b(?:frozen|froze|stalled|shelved|paused|on ice|standstill)\b/gi],
  ['blocked', /\b(?:blocked|blocks|vetoed|veto|objected|objects)\b/gi],
  ['suspended', /\b(?:suspended|suspension)\b/gi],
  ['withdrawing', /\b(?:withdrawing|will leave|is leaving|will withdraw|gave notice|pulling out|quitting)\b/gi],
  ['withdrawn', /\b(?:withdrew|left|withdrawal took effect|expelled|has left)\b/gi],
];
const NEGATION = /\b(?:not|never|no|none|nobody|neither|nor|without|denied|denies|if|whether)\b|n['’]t\b/i;
const WORDS_BEFORE = 6;
const LONGEST_EVIDENCE = 200;

const gazetteer = loadGazetteer();
const matcher = createMatcher(gazetteer);

function mentions(text: string, list: 'state' | 'framework'): Named[] {
  return matcher.match(text).flatMap(({ start, end, entries }) => {
    const entry = entries.find((entry) => entry.list === list);
    return entry ? [{ start, end, id: entry.id }] : [];
  });
}

const distance = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end));

function nearest(mentions: readonly Named[], word: Span): Named | null {
  let best: Named | null = null;
  for (const mention of mentions) if (best === null || distance(mention, word) < distance(best, word)) best = mention;
  return best;
}

function isNegated(sentence: string, at: number): boolean {
  if (sentence.endsWith('?')) return true;
  return NEGATION.test(sentence.slice(0, at).split(/\s+/).slice(-WORDS_BEFORE).join(' '));
}

/** The sentence, or as much of it around the word as evidence may have. */
function evidence(text: string, sentence: Span, word: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_EVIDENCE) return sentence;
  const start = Math.max(sentence.start, Math.min(word.start - LONGEST_EVIDENCE / 2, sentence.end - LONGEST_EVIDENCE));
  return { start, end: Math.min(sentence.end, start + LONGEST_EVIDENCE, text.length) };
}

function readReport(text: string, path: string, negation: boolean): string[] {
  const states = mentions(text, 'state');
  const frameworks = mentions(text, 'framework');
  const lines: string[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const sentence of splitSentences(text, { start: paragraph.index, end: paragraph.index + paragraph[0].length })) {
      const words = text.slice(sentence.start, sentence.end);
      const inside = (mention: Span): boolean => mention.start >= sentence.start && mention.end <= sentence.end;
      const near = states.filter(inside);
      const before = frameworks.findLast((mention) => mention.end <= sentence.start);
      const about = frameworks.some(inside) ? frameworks.filter(inside) : before ? [before] : [];
      for (const [step, pattern] of STEP_WORDS) {
        for (const hit of words.matchAll(pattern)) {
          const word = { start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length };
          const [state, framework] = [nearest(near, word), nearest(about, word)];
          if (state === null || framework === null || (negation && isNegated(words, hit.index))) continue;
          const { start, end } = evidence(text, sentence, word);
          lines.push(
            JSON.stringify({
              report: { path },
              framework: { id: framework.id, name: gazetteer.frameworks.get(framework.id)!.name },
              party: { id: state.id, name: gazetteer.states.get(state.id)!.name },
              step,
              act: null,
              polarity: 'affirmed',
              attribution: [],
              when: null,
              condition: null,
              evidence: { quote: text.slice(start, end), start, end },
            }),
          );
        }
      }
    }
  }
  return lines;
}

const [kind, name] = process.argv.slice(2);
if ((kind !== 'nearest' && kind !== 'negation') || name === undefined) {
  console.error('usage: node bench/accession/baselines.ts nearest|negation dev|test > OUT.jsonl');
  process.exit(2);
}
const split = readSplit(name);
for (const report of split.gold) {
  for (const line of readReport(textOf(split, report.file), report.file, kind === 'negation')) console.log(line);
}
