import { problemOf } from "@gongji/client";
import { api } from "#lib/api.ts";
import { chinaDayOf } from "#lib/china-day.ts";
import { longDay } from "#lib/dates.ts";
import { messagesIn } from "#lib/messages.ts";
import { createPageRecord, pageRecords } from "#lib/page-record.ts";
import { createPage, type Page } from "../page.ts";
import { drawPicture, type PictureWords } from "./draw-picture.ts";

const OF_ARTICLE = /^\/pictures\/answers\/([a-z0-9-]{1,200})$/;
const OF_SITE = "/pictures/site";

/** Whether a picture is drawn for a path. */
export function isPicturePath(pathname: string): boolean {
  return pathname === OF_SITE || OF_ARTICLE.test(pathname);
}

async function wordsFor(pathname: string): Promise<PictureWords | null> {
  const { article: words, common, home } = messagesIn("zh-CN");
  const { product, productLine } = common;
  const slug = OF_ARTICLE.exec(pathname)?.[1];
  if (slug === undefined) return { title: home.title, about: "", product, productLine };
  const answer = await api()
    .articles.bySlug.query({ slug })
    .catch((error: unknown) => {
      if (problemOf(error)?.code === "article.not_found") return null;
      throw error;
    });
  if (answer?.kind !== "article") return null;
  const { article } = answer;
  const since = longDay(article.effectiveFrom ?? chinaDayOf(article.updatedAt), "zh-CN");
  const about = `${article.region.name} · ${article.effectiveFrom === null ? since : words.effectiveFrom(since)}`;
  return { title: article.title, about, product, productLine };
}

/** The picture at a path, kept and made again like a page. */
export async function makePicture(pathname: string): Promise<Page> {
  const record = createPageRecord(pathname);
  const words = await pageRecords.run(record, () => wordsFor(pathname));
  const { tags, holdsUntilMs } = record;
  if (words === null) {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    return createPage({ status: 404, headers, bytes: Buffer.alloc(0), tags, holdsUntilMs });
  }
  const bytes = await drawPicture(words);
  return createPage({ status: 200, headers: { "content-type": "image/png" }, bytes, tags, holdsUntilMs });
}
