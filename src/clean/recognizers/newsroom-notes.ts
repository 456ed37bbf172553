import { recognizeLabels } from '../label-recognizer.ts';
import { lineStart } from '../phrase.ts';

/** What the newsroom tells its readers: how the story was made and changed, whom to write to, where to look. */
export const newsroomNotes = recognizeLabels('newsroom-note', [
  {
    reason: 'note of the newsroom to its readers',
    longest: 70,
    pattern: lineStart(
      /editor'?s'? note ?: ?(?:this|the (?:views|story|article|following)|updates?|adds?|corrects?|a version)/,
      /(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed/,
      /(?:the )?(?:views|opinions) .{0,60}(?:do not (?:necessarily )?(?:reflect|represent)|are (?:the author|solely|those of the (?:author|writer)))/,
      /(?:this|the) (?:story|article|post|piece|op-ed|commentary|blog) (?:was|has been|is|first|originally) (?:originally |first |also |last )?(?:published|updated|appeared|corrected|edited|republished|syndicated|auto-generated)/,
      /this (?:article|story|piece|post) was amended on/,
      /this (?:article|story|piece|post|report) (?:has been|is|was) adapted from/,
      /this report (?:was|has been) (?:updated|first published|originally published)/,
      /(?:except for|apart from|other than) the headline/,
      /\(?(?:the|this) (?:above )?(?:story|article|report|news|copy).{0,30}not been edited/,
      /disclaimer ?:|disclosure ?:|correction ?:|clarification ?:/,
      /we(?:'ve| have) (?:updated|corrected) (?:this|the) (?:story|article|headline|post)/,
      /(?:this|our) live (?:page|blog|coverage)/,
      /more (?:to follow|details (?:to follow|soon))/,
      /this is a (?:breaking|developing) (?:news )?story/,
      /(?:this )?(?:breaking|developing) (?:news )?story ?[.:]/,
      /developing story/,
      /check back for updates|refresh (?:this|the) page|updates? to follow/,
      /stay tuned for (?:more|updates|the latest)/,
      /.{0,60}may (?:earn|receive) an? (?:affiliate )?commission/,
      /.{0,60}affiliate links/,
      /translated by .{1,40}$/,
      /translated from (?:the )?\w+(?: by .{1,40})?$/,
      /an earlier version of this (?:article|story|report|post)/,
      /this version (?:corrects|updates)/,
      /why you can trust|about (?:this|our) (?:article|reporting|journalism)$/,
      /report (?:a )?(?:typo|mistake)|report an error/,
      /(?:found|spotted|see) (?:a|an) (?:typo|mistake|error)/,
    ),
  },
  {
    reason: 'contact of the newsroom',
    longest: 45,
    pattern: lineStart(
      /(?:you can )?(?:contact|reach|e-?mail|write to) (?:the (?:author|writer|reporter|editor|newsroom)|us|him|her)(?: (?:at|on|via|here|by)|$)/,
      /(?:contact|reach|e-?mail|write to|follow|tweet) (?:\S+ ){1,9}(?:at \S+@|@\w|on (?:twitter|x|facebook|instagram|telegram|bluesky|threads|linkedin)\b)/,
      /(?:e-?mail|tel|phone|fax|whatsapp|newsroom|newsdesk|contact)(?: us)? ?[:|]/,
      /.{0,80}(?:can|may) be reached (?:at|by|on).{0,60}@/,
      /send (?:us )?(?:your )?(?:stories|tips|press releases|feedback|story ideas)/,
      /(?:have|got) a (?:news )?(?:tip|story)/,
      /if you (?:have|notice|find|spot|see) (?:a|an|any|more|information|questions) .{0,120}(?:contact|e-?mail|let us|send|tell us|write to|report it)/,
    ),
  },
  {
    reason: 'hint to the reader',
    longest: 16,
    pattern: lineStart(
      /\(?h\/t|hat tip/,
      /contributing ?:/,
      /twitter ?: ?@|follow @|@\w+$/,
      /(?:read|watch|listen to|see|view|hear) (?:it all|more|the (?:full|rest|complete|entire|original|whole|ad|video|interview|segment|results?)).{0,60}(?:here|below|above|at|:)$/,
      /(?:watch|read|listen|see)(?: (?:it|more|now))? (?:here|below|above)/,
      /click here$|(?:scroll|swipe) (?:down|left|right)/,
    ),
  },
]);
