import type { Zone } from "../page/piece.ts";
import { hasClassWord } from "./class-words.ts";
import type { Measures } from "./measures.ts";
import { attribute, eachElement, type HtmlElement, rawText } from "./parse-html.ts";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const UNREAD = words(
  "script style noscript template iframe svg canvas object embed audio video map input button select textarea option datalist head title meta link dialog progress",
);
const BREADCRUMB = words(
  "breadcrumb breadcrumbs crumb crumbs crumbnav bread mianbao mianbaoxie sitepath site-path dqwz weizhi curpos cur-pos location-nav path-nav position-nav",
);
const RELATED = words(
  "related relate relates relevant recommend recommends recommendation recommendations relatedposts related-posts xgtj xgyd xgwz xiangguan tuijian guess guesslike youlike you-like more-like morelike",
);
const COMMENTS = words(
  "comment comments commentlist replies reply pinglun cmt disqus changyan respond liuyan",
);
const NEIGHBOURS = words(
  "prevnext prev-next pre-next prenext nextprev article-nav post-nav post-navigation page-turn shangxia sxp pn-nav",
);
const FURNITURE = words(
  "sidebar sidebars aside footer foot bottombar navbar nav navigation menu topnav topbar toolbar login signin register signup logreg popup modal mask qrcode qrcodes ewm share shares sharebar social bdsharebuttonbox ad ads adv advert advertisement guanggao gg copyright cookie pagination pager pages download appdownload recruit recruitment gotop backtop totop kefu online-service friendlink links breadnav skip tool tools",
);
const MAYBE_FURNITURE = words(
  "side right left hot rank ranking top10 tags tag toc catalog mulu subscribe search header head banner job jobs zhaopin fixed float bottom widget widgets promo sponsor vote like likes digg author-info userinfo more",
);
const SEMANTIC = words("nav footer aside");
const ROLES = words(
  "navigation contentinfo complementary search dialog alertdialog menu menubar toolbar banner",
);

// What holds this share of the page's running text is the article, whatever it is called.
const ARTICLE_SHARE = 0.4;
const MAYBE_SHARE = 0.12;

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true") return true;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(
    (attribute(element, "style") ?? "").slice(0, 500),
  );
}

function isBreadcrumb(element: HtmlElement, measures: Measures): boolean {
  if (measures.of(element).text > 300) return false;
  if (/breadcrumb|面包屑|当前位置|位置导航/i.test(attribute(element, "aria-label") ?? "")) return true;
  if (/BreadcrumbList/.test(attribute(element, "itemtype") ?? "")) return true;
  return hasClassWord(element, BREADCRUMB);
}

function hasLinks(element: HtmlElement, least: number): boolean {
  let links = 0;
  eachElement(element, (inner) => {
    if (inner.tagName === "a" && rawText(inner).trim().length >= 4) links += 1;
  });
  return links >= least;
}

function isForm(element: HtmlElement): boolean {
  let fields = 0;
  eachElement(element, (inner) => {
    if (inner.tagName === "textarea" || (inner.tagName === "input" && attribute(inner, "type") !== "hidden"))
      fields += 1;
  });
  return fields >= 1;
}

function isFurniture(element: HtmlElement, share: number): boolean {
  const { tagName } = element;
  if (share >= ARTICLE_SHARE) return false;
  if (SEMANTIC.has(tagName) || ROLES.has(attribute(element, "role") ?? "")) return true;
  if (tagName === "form") return isForm(element) || share < MAYBE_SHARE;
  if (tagName === "header") return share < MAYBE_SHARE && hasLinks(element, 4);
  if (share < ARTICLE_SHARE / 2 && hasClassWord(element, FURNITURE)) return true;
  return share < MAYBE_SHARE && hasClassWord(element, MAYBE_FURNITURE) && hasLinks(element, 2);
}

/** What an element makes of its content: null leaves it out, otherwise the zone it stands in. */
export function zoneOf(element: HtmlElement, outer: Zone, measures: Measures): Zone | null {
  const share = measures.share(element);
  if (UNREAD.has(element.tagName)) return null;
  if (isHidden(element) && share < ARTICLE_SHARE) return null;
  if (element.tagName === "body" || element.tagName === "html" || element.tagName === "a") return outer;
  if (isBreadcrumb(element, measures)) return "breadcrumb";
  if (outer === "breadcrumb" || outer === "comments") return outer;
  if (hasClassWord(element, NEIGHBOURS) && measures.of(element).text < 600) return "neighbours";
  // Its excerpts can be more text than the article: what it contains decides, not its share.
  if (hasClassWord(element, RELATED) && !measures.of(element).hasTitle && hasLinks(element, 2))
    return "related";
  if (outer === "related") return outer;
  if (hasClassWord(element, COMMENTS) && share < ARTICLE_SHARE) return "comments";
  return isFurniture(element, share) ? "noise" : outer;
}
