import type { PreviewAnswer } from "@gongji/application/previews";
import type { ArticleBodyTree } from "@gongji/client";
import { escapeHtml, imagesUnder, renderHtml } from "@gongji/client/html";
import { PAGE_GROUND } from "../documents/page-style.ts";
import type { PageLanguage } from "../documents/page-words.ts";
import { PREVIEW_WORDS } from "./preview-words.ts";

/** The style of the page. It stands in the page itself: nothing is asked of anybody else. */
export const PREVIEW_STYLE = `${PAGE_GROUND}
main,header{max-width:44rem}
header{padding-bottom:0}
h2,h3,h4{font-size:1.15rem;margin:1.75rem 0 .5rem}
.label{border-left:4px solid var(--mark);background:var(--box);border-radius:.4rem;padding:.6rem .9rem}
.label p{margin:0}
.answer{background:var(--box);border-radius:.4rem;padding:.75rem 1rem;white-space:pre-wrap}
.body{overflow-x:auto}
table{border-collapse:collapse;margin:1rem 0}
th,td{border:1px solid var(--line);padding:.4rem .75rem;text-align:left;vertical-align:top}
th{background:var(--box)}
td p,th p{margin:0}
li{margin:.25rem 0}
figure{margin:1rem 0}
img{max-width:100%;height:auto;border-radius:.4rem}
figcaption{color:var(--soft);font-size:.9rem}
aside,blockquote{border-left:4px solid var(--line);margin:1rem 0;padding:.1rem 1rem}
aside[data-tone=warning]{border-color:var(--bad)}
`;

/**
 * A preview as a page to be read: by the readers' own renderer, without scripts, and without links to other drafts.
 * `images` is where its images are, as seen from the page.
 */
export function renderPreviewPage(
  { article, preview }: PreviewAnswer,
  language: PageLanguage,
  images: string,
): string {
  const words = PREVIEW_WORDS[language];
  const nameOf = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }) =>
    language === "zh" ? name : nameEn;
  const about = [
    nameOf(article.region),
    article.category && nameOf(article.category),
    ...article.topics.map(nameOf),
  ];
  const { effectiveFrom: from, effectiveTo: to } = article;
  const span = from
    ? to
      ? words.effectiveBetween(from, to)
      : words.effectiveFrom(from)
    : to && words.effectiveTo(to);
  const body: ArticleBodyTree = JSON.parse(JSON.stringify(article.body));
  const until = `<time datetime="${escapeHtml(preview.expiresAt)}">${escapeHtml(beijingTime(preview.expiresAt))}</time>`;
  const sources = article.sources.map(
    ({ title, issuer, number, locator }) =>
      `<li>${escapeHtml([title, issuer, number, locator].filter(Boolean).join("，"))}</li>`,
  );
  const related = article.related.map(
    ({ title, excerpt }) => `<li><strong>${escapeHtml(title)}</strong><br>${escapeHtml(excerpt)}</li>`,
  );
  const section = (heading: string, list: "ol" | "ul", items: readonly string[]) =>
    items.length === 0 ? "" : `<section><h2>${heading}</h2><${list}>${items.join("")}</${list}></section>`;
  return page(
    article.title,
    words.lang,
    `<header><div class="label" role="note"><p>${preview.isDraft ? words.draft : words.live}</p>
<p class="soft">${words.edition(preview.editionNumber)} · ${words.until(until)}</p></div></header>
<main><article>
<p class="soft">${escapeHtml([...about, span].filter(Boolean).join(" · "))}</p>
<h1>${escapeHtml(article.title)}</h1>
<p>${escapeHtml(article.question)}</p>
<p class="answer">${escapeHtml(article.shortAnswer)}</p>
<div class="body">${renderHtml(body, { imageAddress: imagesUnder(images) })}</div>
${article.disclaimer === null ? "" : `<p class="soft">${escapeHtml(article.disclaimer)}</p>`}
${section(words.sources, "ol", sources)}${section(words.related, "ul", related)}
</article></main>`,
  );
}

/** What is shown for a link that opens nothing, whatever the reason. */
export function renderRefusedPreview(language: PageLanguage): string {
  const words = PREVIEW_WORDS[language];
  return page(words.refused, words.lang, `<main><h1>${words.refused}</h1><p>${words.refusedHint}</p></main>`);
}

function page(title: string, lang: string, content: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${PREVIEW_STYLE}</style></head>
<body>
${content}
</body>
</html>
`;
}

function beijingTime(moment: string): string {
  return new Date(moment).toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16);
}
