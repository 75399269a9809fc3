const SITE_WORD =
  /(?:网|網|站|频道|頻道|资讯|资源|问答|百科|知识|平台|在线|之家|本地宝|政府|中心|局|厅|委|社|日报|晚报|新闻|论坛|博客|专栏|健康|社保|医保|首页|\.com|\.cn|\.net|\.org)$/i;
const QUESTION = /[?？吗么呢]|怎么|如何|多少|什么|哪些|是否|能不能/;
const SEPARATOR = /(?:[_|｜]|\s[-–—·]\s|[-–—]{1,2})(?=[^_|｜\-–—]*$)/;
const HEAD_LENGTH_MIN = 4;
const SUFFIXES_MAX = 4;

function isSiteSuffix(separator: string, tail: string): boolean {
  if (tail === "" || QUESTION.test(tail) || tail.length > 24) return tail === "";
  if (separator === "_") return true;
  const isSpaced = separator.trim() !== separator;
  if (separator === "|" || separator === "｜") return tail.length <= 12 || SITE_WORD.test(tail);
  return SITE_WORD.test(tail) && !/\d/.test(tail) && (isSpaced || tail.length <= 16);
}

/**
 * A title without the names of site and column that pages append: "标题_社保问答_某某网" is "标题". A hyphen inside
 * the title ("2024-2025年") stays: after a bare hyphen only what ends like a site's name goes.
 */
export function withoutSiteName(title: string, siteName: string | null = null): string {
  let rest = title.trim();
  for (let count = 0; count < SUFFIXES_MAX; count += 1) {
    const match = SEPARATOR.exec(rest);
    if (!match) break;
    const head = rest.slice(0, match.index).trim();
    const tail = rest.slice(match.index + match[0].length).trim();
    if (head.length < HEAD_LENGTH_MIN || !(tail === siteName || isSiteSuffix(match[0], tail))) break;
    rest = head;
  }
  return rest;
}

/**
 * The key two spellings of one title share: no site name at its end, half width, lower case, no spaces and no
 * punctuation. Simplified and traditional characters stay apart.
 */
export function titleKey(title: string): string {
  const plain = withoutSiteName(title).normalize("NFKC").toLowerCase();
  const key = plain.replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, "");
  return key === "" ? plain.replace(/\s+/g, "") : key;
}
