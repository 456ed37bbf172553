import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/** What a stretch of the article is. Offsets point into `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'table-row';

/** Words that were in the report and are not the article's own. Offsets point into `Report.text`. */
export interface Removal extends Span {
  /** Which rule or library removed it, e.g. `related-headlines`, `readability`. */
  readonly step: string;
  /** Why, in words a reader can check. */
  readonly reason: string;
  readonly text: string;
}

/** What the furniture says about the report: kept as facts with their place, though removed from the article's words. */
export interface Imprint {
  readonly author: string | null;
  readonly outlet: string | null;
  /** Canonical address stated by the page. */
  readonly url: string | null;
  /** Stated publication or update times, best first. `where` is null when it stood in markup only. */
  readonly dates: readonly {
    readonly value: string;
    readonly kind: 'published' | 'updated';
    readonly words: string;
    readonly where: Span | null;
  }[];
  /** Credits such as `With inputs from agencies`, `(Reuters)`, a copyright line. Offsets into `Report.text`. */
  readonly credits: readonly { readonly words: string; readonly where: Span }[];
}

/** The article's own words, apart from page furniture. */
export interface Article {
  readonly title: string | null;
  /** Blocks joined by one line feed each. The headline, where there is one, is the first block. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly imprint: Imprint;
  /** From offsets in `Article.text` to offsets in `Report.text` and back. */
  readonly map: OffsetMap;
}
