import type { Recognizer } from '../furniture.ts';
import { asLabel, wholeLine } from '../phrase.ts';

/** Buttons, menus and share bars: lines made of nothing but the words page controls are made of. */
export const interfaceWords: Recognizer = {
  step: 'page-control',
  *find(lines) {
    for (const [index, line] of lines.entries()) {
      if (line.text.length <= 160 && isControl(line.text)) yield { line: index, reason: 'button, menu or share bar' };
    }
  },
};

/** A word that is hardly ever a line of its own in an article. */
const STRONG = new Set(
  (
    'share shares sharing tweet facebook twitter whatsapp linkedin telegram pinterest reddit instagram youtube tiktok bluesky threads ' +
    'messenger flipboard email e-mail mail print copy save bookmark bookmarks subscribe login logout register menu search home ' +
    'advertisement advertisements advert adverts ad ads sponsored promoted listen play pause mute unmute loading close cookies ' +
    'sitemap rss newsletter newsletters feedback bookmark comment comments skip enlarge expand collapse toggle autoplay fullscreen subtitles settings ' +
    'vk viber wechat line gmail pocket permalink embed font download log-in sign-in signin signup image gallery caption slideshow view zoom scroll buy rate chat bot channel'
  ).split(' '),
);
const WEAK = new Set(
  (
    'x a an and at by for from in into it its of on or our the this to up us via with your you my me more read see sign log out off new ' +
    'here now all link links url clipboard copied article articles story page post posts video videos audio photo photos news ' +
    'button icon opens open window tab click tap press size text smaller larger decrease increase reset aa plus like likes follow followers ' +
    'top back next previous prev first last show hide main content navigation left right arrow keys key account profile continue reading below is ' +
    'min mins minute minutes read time times views view viewed count no one more options option as preferred source google add app get short original ' +
    'through social media whats telegram other platforms via messages sms story stories gift edition version'
  ).split(' '),
);
const FIXED = wholeLine(
  /story continues below(?: (?:this )?(?:ad|advertisement))?/,
  /article continues (?:below|after).{0,30}/,
  /continue reading below/,
  /scroll (?:down )?to continue.{0,30}/,
  /(?:this )?(?:article|page|site|website|video|slideshow|content|feature) requires javascript.*/,
  /please enable javascript.*/,
  /(?:to view this|your browser does not).*/,
  /image \d+ of.{0,8}/,
  /\d+ of \d+/,
  /\d+ \/ \d+/,
  /\d+\/\d+/,
  /\[\d+\/\d+\]/,
  /skip (?:to|advert).{0,30}/,
  /yes ?[|/]? ?no/,
  /back to top/,
  /go to top/,
  /top of page/,
  /view (?:all|author archive|gallery|comments|full .{1,20}|on .{1,20})/,
  /email the author/,
  /follow on (?:twitter|x|facebook)/,
  /like this/,
  /(?:only )?subscribers only/,
  /opens? in (?:a )?new (?:window|tab)/,
  /(?:click|tap) (?:here )?to (?:share|print|email|copy|expand|enlarge|play|unmute|read).*/,
  /share (?:this|on|via|to) .{1,40}/,
  /adjust font size/,
  /text size.{0,20}/,
  /font size.{0,20}/,
  /link copied.{0,20}/,
  /copy (?:the )?link.{0,60}/,
  /(?:get|copy) short url/,
  /short url/,
  /https?:\/\/\S+/,
  /font ?size.*/,
  /embed share/,
  /the code has been copied.*/,
  /no media source.*/,
  /live tv/,
  /sign in/,
  /log in/,
  /log out/,
  /sign up/,
  /my account/,
  /read full (?:story|article)/,
  /full (?:story|article)/,
  /read the (?:full|original).{0,40}/,
  /toggle .{1,30}/,
  /enlarge image/,
  /loading content.*/,
  /this is a modal window.*/,
  /purchase licensing rights.*/,
  /our standards.*thomson reuters trust principles.*/,
  /(?:add|make|set|choose|prefer).{0,40}(?:preferred|trusted) source.*/,
  /advert/,
  /ad/,
  /advertisement.{0,30}/,
  /advertising/,
  /paid advertisement/,
  /- ?advertisement ?-/,
  /publicit[eé]/,
  /iklan/,
  /ad feedback/,
  /hide caption/,
  /toggle caption/,
  /source link/,
  /via syndigate.*/,
  /(?:\d+ )?(?:shares?|views?|likes?|reads?|comments?)(?: \d+)?/,
  /(?:\d+|no|zero) (?:shares?|views?|likes?|comments?|responses?|replies)/,
  /views? ?[:-]? ?[\d.,]+k?/,
  /[\d.,]+k? (?:views|reads|shares)/,
);

function isControl(text: string): boolean {
  const label = asLabel(text);
  if (label === '') return false;
  if (FIXED.test(label)) return true;
  const words = label.split(/[\s|/,·•:()+&]+/).filter((word) => word !== '');
  if (words.length > 16) return false;
  let strong = 0;
  for (const word of words) {
    if (STRONG.has(word)) strong++;
    else if (!WEAK.has(word) && !/^\d{1,4}$/.test(word)) return false;
  }
  return strong > 0;
}
