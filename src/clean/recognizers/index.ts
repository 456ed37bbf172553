import type { Recognizer } from '../furniture.ts';
import { agencyCredits } from './agency-credits.ts';
import { audioNotes } from './audio-notes.ts';
import { authorNotes } from './author-notes.ts';
import { bylines } from './bylines.ts';
import { captions } from './captions.ts';
import { comments } from './comments.ts';
import { datelines } from './datelines.ts';
import { edgeHeadlines } from './edge-headlines.ts';
import { foreignHeadlines, foreignHeadlinesOfPages } from './foreign-headlines.ts';
import { frontMatter } from './front-matter.ts';
import { gluedWidgets } from './glued-widgets.ts';
import { inlineRelated } from './inline-related.ts';
import { insertedHeadlines } from './inserted-headlines.ts';
import { interfaceWords } from './interface-words.ts';
import { legalNotices } from './legal-notices.ts';
import { linkLines } from './link-lines.ts';
import { liveControls } from './live-controls.ts';
import { menus } from './menus.ts';
import { newsroomNotes } from './newsroom-notes.ts';
import { photoCredits } from './photo-credits.ts';
import { pitches } from './pitches.ts';
import { relatedLists } from './related-lists.ts';
import { repeats } from './repeats.ts';
import { statedTimes } from './stated-times.ts';
import { strayMarks } from './stray-marks.ts';
import { tags } from './tags.ts';

/**
 * The order matters: words run into a sentence are parted first, so that the lines are what a reader sees;
 * whole lists go before single lines, so that a date inside a list of other stories is not taken for the report's own;
 * what is judged by its likeness to the rest comes last, when the rest is clean.
 */
const SHARED: readonly Recognizer[] = [
  strayMarks,
  gluedWidgets,
  relatedLists,
  inlineRelated,
  comments,
  interfaceWords,
  audioNotes,
  legalNotices,
  newsroomNotes,
  liveControls,
  agencyCredits,
  datelines,
  statedTimes,
  bylines,
  photoCredits,
  tags,
  pitches,
  authorNotes,
  repeats,
  strayMarks,
];

export const TEXT_RECOGNIZERS: readonly Recognizer[] = [
  frontMatter,
  ...SHARED,
  menus,
  foreignHeadlines,
  insertedHeadlines,
  edgeHeadlines,
];
export const PAGE_RECOGNIZERS: readonly Recognizer[] = [
  captions,
  ...SHARED,
  linkLines,
  foreignHeadlinesOfPages,
  insertedHeadlines,
];
