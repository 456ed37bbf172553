import { recognizeLabels } from '../label-recognizer.ts';
import { wholeLine } from '../phrase.ts';

/** Controls of live blogs and slide shows, page numbers, one-word badges, stock tickers. */
export const liveControls = recognizeLabels('live-control', [
  {
    reason: 'control of a live blog or slide show',
    longest: 14,
    pattern: wholeLine(
      /(?:live|latest|key|all) (?:feed|blog|updates|events|posts)/,
      /key (?:event|updates?)/,
      /(?:show|see|view|load|hide) (?:key|all|more|newer|older|new) (?:events|updates|posts|entries).{0,40}/,
      /(?:updated|posted|published)? ?\d+ ?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|weeks?|months?|years?) ago.{0,40}/,
      /(?:new )?update \d+/,
      /pinned(?: post)?/,
      /auto-?refresh.{0,30}/,
      /pages? ?:? ?\d+ of \d+|pages? ?: ?(?:\d+ ?){1,20}/,
      /(?:next|previous|prev|back) ?(?:page|slide|photo|image)?/,
      /slide \d+ of \d+|\d+ of \d+ photos?/,
      /(?:watch )?live(?: ?: .{0,12})?|live updates?|watch live/,
      /breaking(?: news)?|just in|exclusive|developing|premium|new|updated|featured|explainer/,
    ),
  },
  {
    reason: 'prices on a ticker',
    longest: 14,
    pattern: wholeLine(
      /[^.]{0,40}(?:increased|decreased) by [▲▼].{0,40}/,
      /.{0,40}[▲▼] ?[-+]?\d.{0,30}/,
      /[a-z\d &]{2,20} [\d,.]+ [-+][\d.]+(?: ?\(?[-+]?[\d.]+%\)?)?/,
    ),
  },
]);
