import { recognizeLabels } from '../label-recognizer.ts';
import { lineStart, wholeLine } from '../phrase.ts';

/** Players, machine voices and reading times. */
export const audioNotes = recognizeLabels('audio-note', [
  {
    reason: 'note on audio or on what a machine has made',
    longest: 40,
    pattern: lineStart(
      /(?:note ?: ?)?listen(?:ing)? to (?:this|the|our) (?:article|story|post|report|podcast)/,
      /(?:this |the )?audio(?: version| narration)?.{0,30}(?:generated|produced|created|narrated|converted) (?:by|with|using) (?:ai\b|artificial|machine|software|automat)/,
      /(?:audio|voice|narration|this article's audio|article audio) (?:is |was )?ai[- ]?generated/,
      /(?:note ?: ?)?(?:ai|artificial intelligence)(?: technology)?(?: was| is| has been)? ?(?:used to|generated|-generated|powered).{0,80}(?:audio|voice|narration|speech|summary|sound|listen)/,
      /(?:this|the) (?:audio|voice|article|story|summary|text|translation) (?:version )?(?:is|was|has been) (?:auto-?|ai-?)?(?:generated|produced|created|translated|written|read|voiced|narrated|converted|summari[sz]ed).{0,60}\b(?:ai|artificial intelligence|machine|software|automat\w+|text.to.speech|computer)\b/,
      /.{0,40}text.to.speech/,
      /(?:sorry, )?your browser does(?: not|n't) support/,
      /listen(?: now)? \(?\d/,
      /\(?ai[- ]generated\)?$/,
    ),
  },
  {
    reason: 'control of a player',
    longest: 12,
    pattern: wholeLine(
      /0?0:00.{0,20}/,
      /\d+:\d\d ?\/ ?\d+:\d\d/,
      /\d+ min(?:ute)?s?(?: listen| audio)/,
      /hear the news/,
      /1x|x1|speed.{0,10}1x/,
      /listen(?: to (?:this|the) (?:article|story))?(?: \d+ min(?:ute)?s?)?/,
    ),
  },
  {
    reason: 'reading time',
    longest: 8,
    pattern: wholeLine(
      /(?:estimated )?(?:reading|read) time ?:? ?(?:about |less than )?\d+ ?(?:min(?:ute)?s?|m|sec(?:ond)?s?)?.{0,10}/,
      /\d+ ?-?(?:min(?:ute)?s?)\.? ?-?(?:read|reading)(?: time)?.{0,12}/,
      /(?:less than )?(?:a|one|\d+) min(?:ute)? read/,
      /reading time/,
    ),
  },
]);
