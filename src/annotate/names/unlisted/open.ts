import type { Mention, Sentence } from '../../../model/annotation.ts';
import { isFrameworkNoun } from './nouns.ts';
import type { Named } from './sameness.ts';

const WORD = "\\p{Lu}[\\p{L}’'-]*";

/** `the Upper Delta Ebony Hallmark`; what precedes and follows is looked at apart. */
const PLAIN = new RegExp(`\\b[Tt]he (${WORD}(?: ${WORD}){1,4})(?![\\p{L}’'-])`, 'gu');
/** `signs "Granite Roof"`, `the 'granite roof'`. */
const QUOTED = /(?<![\p{L}])["“'‘](\p{Lu}[\p{L}-]+(?: [\p{L}-]+){1,3})["”'’](?![\p{L}])/gu;

const ACTED =
  /\b(?:join(?:s|ed|ing)?|sign(?:s|ed|ing)?|launch(?:es|ed|ing| of)?|announc\w+(?: on)?|accession to|acced\w+ to|adher\w+ to|ratif\w+|part(?:y|ies) to|members? of|membership (?:of|in)|birth of|founding of|(?:Secretariat|secretariat) of|quit\w*|leav(?:e|es|ing)|left|withdr\w+ from|entry (?:in)?to|brought|created?|found(?:s|ed|ing)|establish\w*|about|what|snub\w*) (?:(?:a|an|the|its|new) ){0,2}$/;

/** Last words of what is no framework: places, firms, bodies of one state, prizes, times, works. */
const ELSE =
  /^(?:ministry|minister|government|parliament|congress|senate|house|party|republic|kingdom|state|states|nation|nations|emirates|sea|ocean|gulf|bay|strait|straits|island|islands|river|lake|mountains?|desert|valley|peninsula|basin|sahara|sahel|bank|strip|territor(?:y|ies)|region|province|district|county|city|town|street|avenue|square|airport|port|palace|hotel|hall|tower|museum|university|college|school|academy|hospital|church|mosque|cathedral|war|wars|revolution|spring|uprising|genocide|holocaust|crisis|army|navy|force|forces|corps|guards?|militia|movement|front|brigades?|police|times|post|news|review|journal|herald|gazette|dispatch|agency|television|radio|company|corporation|corp|inc|ltd|plc|holdings?|airlines?|airways|industries|motors|energy|cup|games|championships?|olympics|prize|award|awards|medal|president|secretary|general|chancellor|king|queen|prince|princess|pope|sultan|emir|ambassador|adviser|department|directorate|service|services|bureau|administration|authority|foundation|society|center|centre|day|week|year|century|bill|act|law|code|constitution|east|west|north|south|america|africa|asia|europe|union|jews|muslims|christians|arabs|kurds|people|tigers|eagles|lions|united|americas|world|middle|line|wall street|stock|dollar|index|report|survey|book|bible|quran|summit|office|mall|bridge|highway|railway|tunnel|canal|dam|pipeline|satellite|station|mission|programme|program)$/;

/**
 * Names with any last word, where the report both says that states join, sign or found what is named and takes it up again by
 * that word: `the Upper Delta Ebony Hallmark … the Hallmark`, `signs "Granite Roof" … the roof`.
 */
export function openNames(text: string, sentences: readonly Sentence[], known: readonly Mention[]): Named[] {
  const found: Named[] = [];
  for (const pattern of [PLAIN, QUOTED])
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!;
      const noun = (/[\p{L}-]+$/u.exec(name)?.[0] ?? '').toLowerCase();
      const quoted = pattern === QUOTED;
      // A framework noun with a capital is found by its shape.
      const shaped = isFrameworkNoun(noun) && !(quoted && name.endsWith(noun));
      if (noun.length < 4 || ELSE.test(noun) || shaped) continue;
      const before = text.slice(Math.max(0, match.index - 40), match.index + (quoted ? 0 : 4));
      if (!ACTED.test(before) || !isTakenUp(text, noun, name)) continue;
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      const covering = known.filter((mention) => mention.start < end && start < mention.end);
      if (covering.some(({ kind, end: last }) => kind !== 'group' && (kind !== 'state' || last === end))) continue;
      if (!found.some((one) => one.name === name)) found.push(...placesOf(text, name, noun, sentences));
    }
  return found;
}

const isTakenUp = (text: string, noun: string, name: string): boolean => {
  const again = new RegExp(`\\b[Tt]he ${noun}(?![\\p{L}-])`, 'giu');
  return [...text.matchAll(again)].some(({ index }) => !text.slice(0, index + 4 + noun.length).endsWith(name));
};

function placesOf(text: string, name: string, noun: string, sentences: readonly Sentence[]): Named[] {
  const found: Named[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (/[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
    const headline = sentences.some((sentence) => sentence.headline && sentence.start <= start && start < sentence.end);
    found.push({ start, end, name, noun, headline, domestic: false });
  }
  return found;
}
