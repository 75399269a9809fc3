import type { Body } from "@gongji/domain/article";
import type { IntakeWarning } from "./intake-warning.ts";

/** One entry of a page's related list, as printed there. */
export interface RelatedEntry {
  readonly title: string;
  readonly excerpt: string | null;
  readonly category: string | null;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` where a time is printed. */
  readonly date: string | null;
  /** The link's target; absolute where the page says what it is relative to. */
  readonly href?: string;
}

/** The page before or after this one in its column. */
export interface Neighbour {
  readonly title: string;
  readonly href?: string;
}

/** A heading of the body, or the lead-in of a numbered item that carries a section of its own. */
export interface PageSection {
  /** 2, 3 or 4; the title is level 1. */
  readonly level: number;
  /** As printed, its number included. */
  readonly heading: string;
}

/** What a web page turned out to be: an article, what stood around it, and what the reader should look at. */
export interface ImportedPage {
  readonly title: string;
  /** From the site's home page inwards, without the page itself. */
  readonly breadcrumbs: readonly string[];
  /** China time as printed: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` where a time is printed. */
  readonly publishedAt: string | null;
  readonly category: string | null;
  readonly sections: readonly PageSection[];
  readonly body: Body;
  readonly bodyText: string;
  /** What the page's opening says in answer to its title; it stays in the body too. Null when unsure. */
  readonly shortAnswer: string | null;
  readonly disclaimer: string | null;
  readonly source: string | null;
  readonly related: readonly RelatedEntry[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly warnings: readonly IntakeWarning[];
}
