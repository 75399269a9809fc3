import type { Piece } from "../page/piece.ts";

const EDGE = "[【\\[〖「《（(▌▎■◆●★☆#*|\\s]*";
const EDGE_END = "[】\\]〗」》）)\\s]*(?:[:：]|(?:更多|more|换一[换批]|查看更多)?[ >»›]*)?";
const NOUN =
  "(?:阅读|推荐|文章|内容|资讯|新闻|信息|问题|问答|链接|知识|话题|专题|政策|解读|攻略|咨询|百科|搜索|热点|标签|法规|视频|帖子|案例|资料|词条|主题|产品|服务)";

// What belongs to the article…
const OWN = new RegExp(
  `^${EDGE}(?:(?:相关|延伸|拓展|扩展|推荐|关联|同类|类似|更多|系列)(?:的)?(?:相关|精彩|热门|医保|社保|保险|健康)?${NOUN}{1,2}|相关|猜(?:你|您)(?:还)?(?:喜欢|想看|感兴趣|关注)(?:的?.{0,4})?|(?:你|您)(?:可能|也许)(?:也|还)?(?:会)?(?:感兴趣|喜欢|想看|关心|需要|想了解|想知道|在找)(?:的.{0,6})?|(?:为|给)(?:你|您)推荐|大家(?:都|还|也)?在?(?:看|搜|问|关注)|看(?:了|过)(?:本文|此文|该文|又看|还看|这篇).{0,10}|(?:精彩|编辑|热心|小编|智能|个性化|今日|站内|栏目|本站)推荐|往期(?:推荐|回顾|精选|精彩|文章|阅读|内容)|related(?: (?:articles?|posts?|reading|content|questions?|links?))?|you may also like|read more|更多相关)${EDGE_END}$`,
);
// …and what the site shows beside every page.
const SITE_WIDE = new RegExp(
  `^${EDGE}(?:(?:热门|最新|热点|最近|本周|今日|本月|近期|精选|一周|24小时|周|月|总|本站|全站|栏目|本类|频道|人气|实时)(?:热门|最新|的)?(?:文章|资讯|新闻|问答|问题|排行榜?|推荐|更新|发布|动态|内容|话题|专题|阅读|热点|点击|政策|信息|攻略)|(?:阅读|点击|热门|热度|文章|新闻|资讯)排行榜?|排行榜|top ?10|热榜|热门|最新)${EDGE_END}$`,
);
// Words an article heads its own sections with.
const SECTION_LIKE =
  /^[^【[]?(?:相关|关联|同类|类似|更多|系列|拓展|扩展|延伸).{0,4}(?:政策|法规|解读|问题|问答|知识|信息|资料|服务|产品|案例|咨询|百科|内容|链接)[:：]?$/;
const INLINE = new RegExp(
  `^${EDGE}((?:相关|延伸|拓展|扩展|推荐|更多)(?:阅读|推荐|文章|内容|资讯|问题|链接|新闻|解读))[】\\]〗」》）)\\s]*[:：】]\\s*(?=\\S)`,
);
const LENGTH_MAX = 24;

/**
 * `own`: a list chosen for this article; `section`: that, or a section of the article ("相关政策"), which what follows
 * must tell; `site`: a list the site shows beside every page.
 */
export type RelatedHeading = "own" | "section" | "site";

/** Whether a line is the heading of a related list, and of which kind; null when it is none. */
export function relatedHeading({ plain }: Pick<Piece, "plain">): RelatedHeading | null {
  if (plain.length > LENGTH_MAX) return null;
  if (OWN.test(plain)) return SECTION_LIKE.test(plain) ? "section" : "own";
  return SITE_WIDE.test(plain) ? "site" : null;
}

/** How long the label of a one-line related list ("相关阅读：标题") is; 0 when the line is none. */
export function inlineRelatedLabel({ plain }: Pick<Piece, "plain">): number {
  if (plain.length > 300) return 0;
  return INLINE.exec(plain)?.[0].length ?? 0;
}
