import type { Actor } from '../../model/record.ts';
import { contains } from '../../model/span.ts';
import type { Draft, Recognizer } from '../draft.ts';
import { frameworkOf } from '../framework.ts';
import { frameworkMeant } from '../main-framework.ts';
import { stateOf } from '../naming.ts';
import type { Scene, View } from '../scene.ts';
import { speakerOf } from '../speaker.ts';

/** `becomes the first country of its region to join`: what stands before and behind the noun is the scope. */
const FIRST =
  /\bthe first(?<among>(?:\s[\p{L}-]+){0,3}?)\s(?:country|nation|state|republic|power|government|member|territory)(?<of>[^,.;:]{0,60}?)\sto\s(?:formally\s|officially\s)?(?<verb>join|sign|ratify|accede|recogni[sz]e|normali[sz]e|apply|leave|withdraw)\b/giu;
const IS = /^\s+(?:(?:also|now|then|thus|has|had|would|will)\s+)*(?:is|was|be|been|become|becomes|became)\s*$/i;

/** Who is said to be the first: a party to take a step, an outlet to report. */
export const primacy: Recognizer = {
  name: 'primacy',
  read(scene, view) {
    if (!/\bfirst\b/i.test(view.text)) return [];
    const framework = frameworkMeant(scene, view);
    return framework === null ? [] : [...parties(scene, view, framework), ...outlets(scene, view, framework)];
  },
};

function parties(scene: Scene, view: View, framework: string): Draft[] {
  return [...view.text.matchAll(FIRST)].flatMap((match): Draft[] => {
    const at = view.sentence.start + match.index;
    const subject = view.mentions.findLast(
      ({ kind, form, end }) => kind === 'state' && form !== 'adjective' && end <= at,
    );
    if (!subject || !IS.test(scene.article.text.slice(subject.end, at))) return [];
    const who = stateOf(scene, subject.id);
    if (who === null) return [];
    const end = at + match[0].length;
    const behind = behindFramework(scene, view, end);
    const scope = scopeOf([match.groups!.among!, match.groups!.of!, behind.words]);
    const act = match.groups!.verb!.toLowerCase().replace('ise', 'ize');
    return [
      {
        content: { record: 'first', who, act, scope, framework },
        evidence: { start: subject.start, end: Math.max(end, behind.end) },
        confidence: 0.8,
      },
    ];
  });
}

/** `… to join the pact in his second term`: the words behind the framework say the scope too. */
function behindFramework(scene: Scene, view: View, from: number): { readonly words: string; readonly end: number } {
  const named = view.mentions.find((mention) => mention.start >= from && frameworkOf(scene, mention) !== null);
  const at = named?.end ?? from;
  const behind = /^\s(?:in|of|since|under|during|from|after)\s[^,.;:—]{2,40}/u.exec(
    scene.article.text.slice(at, view.sentence.end),
  );
  return { words: behind?.[0] ?? '', end: behind ? at + behind[0].length : at };
}

const EMPTY = new Set('the a an of in to my his her its our their since from under during after on and'.split(' '));

const scopeOf = (parts: readonly string[]): string =>
  [
    ...new Set(
      parts
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}\d-]+/gu) ?? [],
    ),
  ]
    .filter((word) => !EMPTY.has(word))
    .sort()
    .join(' ');

/** `Axios first reported`, `was first reported by Axios`, `Axios was the first to report`, `Axios broke the news`. */
function outlets(scene: Scene, view: View, framework: string): Draft[] {
  return scene.annotation.attributions.flatMap((one): Draft[] => {
    const [cue] = one.cue;
    const [source] = one.source ?? [];
    if (one.kind !== 'outlet' || !cue || !source || !contains(view.sentence, cue) || !contains(view.sentence, source))
      return [];
    const span = { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) };
    if (!/\bfirst\b/i.test(scene.article.text.slice(span.start, span.end))) return [];
    const who: Actor | null = speakerOf(scene, one);
    const end = Math.max(span.end, ...one.content.map((piece) => (contains(view.sentence, piece) ? piece.end : 0)));
    if (who === null) return [];
    return [
      {
        content: { record: 'first', who, act: 'report', scope: '', framework },
        evidence: { start: span.start, end },
        confidence: one.confidence,
      },
    ];
  });
}
