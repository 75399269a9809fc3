import { findDate, isDayWithoutYear, isRelativeDate } from "../page/parse-date.ts";
import type { Piece } from "../page/piece.ts";
import { isProse } from "../page/prose.ts";

/** A line with its folded form. */
export type DatelineText = Pick<Piece, "text" | "plain">;

/** What a line under a title says: when, from where, in which column. */
export interface Dateline {
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly source: string | null;
  readonly category: string | null;
  /** It speaks of a time, but of no complete date. */
  readonly incomplete: "relative" | "no_year" | null;
  /** A label says what the date is. */
  readonly labelled: boolean;
}

const LABELS =
  "发布时间|发布日期|发表时间|发表日期|成文日期|发文日期|公开日期|印发日期|录入时间|上传时间|添加时间|创建时间|更新时间|更新日期|修改时间|最后更新|最近更新|最后编辑|发布于|发表于|编辑于|更新于|更新|发布|发表|时间|日期|信息来源|文章来源|稿件来源|资料来源|来源|稿源|来自|作者|文/|责任编辑|编辑|责编|记者|审核|校对|供稿|浏览次数|浏览量|浏览数|浏览|阅读次数|阅读量|阅读数|阅读|点击次数|点击数|点击量|点击|访问量|访问次数|人气|热度|字体大小|字号|字体|所属栏目|栏目|分类|频道|分享到|分享|打印|收藏|评论数|评论|点赞|标签|索引号|发文机构|发布机构|发布单位|发文字号|文号|主题分类|公开方式|有效性|ip属地|发布地|date|published|updated|source|author|by";
const FIELD = new RegExp(
  `(?<=^|[\\s|｜/,，;；·\\])）】。])(?:${LABELS})\\s{0,3}(?:[:：(（[]|(?=\\s|\\d))`,
  "g",
);
const UPDATE = /^(?:更新|修改|最后|最近|编辑于|updated)/;
const SOURCE = /来源|稿源|来自|source/;
const CATEGORY = /栏目|^分类|频道/;
const TIME = /发布$|发表$|时间|日期|于$|date|published|updated|更新|编辑$/;
const LINE_LENGTH_MAX = 240;
const REST_LENGTH_MAX = 16;

interface Field {
  readonly label: string;
  readonly value: string;
}

function fieldsOf(line: string, plain: string): { fields: Field[]; rest: string } {
  const marks = [...plain.matchAll(FIELD)];
  const fields = marks.map((mark, index): Field => {
    const from = mark.index + mark[0].length;
    const value = line.slice(from, marks[index + 1]?.index ?? line.length);
    return {
      label: mark[0].replace(/[\s:([]+$/, ""),
      value: value.replace(/^[\s:：]+|[\s|｜/,，;；·\])）】]+$/g, ""),
    };
  });
  return { fields, rest: line.slice(0, marks[0]?.index ?? line.length).trim() };
}

function sourceOf(value: string): string | null {
  const name = value.split(/\s{2,}|[|｜]/)[0]?.trim() ?? "";
  return name === "" || name.length > 60 || findDate(name) ? null : name;
}

function restWithoutDate(rest: string): string {
  const date = findDate(rest);
  return (date ? rest.slice(0, date.index) + rest.slice(date.index + date.length) : rest).replace(
    /[\s|｜/·,，:：()（）]+/g,
    "",
  );
}

/**
 * Reads a line made of labelled fields ("时间：… 来源：… 浏览：…") or of a bare date with little beside it; null
 * when the line is anything else. A sentence that names a date is no dateline.
 */
export function readDateline({ text: line, plain }: DatelineText): Dateline | null {
  if (line.length > LINE_LENGTH_MAX) return null;
  if (isDayWithoutYear(line)) return dateline({ incomplete: "no_year" });
  const { fields, rest } = fieldsOf(line, plain);
  const bareDate = findDate(rest);
  const remaining = restWithoutDate(rest);
  if (remaining.length > REST_LENGTH_MAX || (bareDate === null && fields.length === 0)) {
    return isRelativeDate(line) ? dateline({ incomplete: "relative" }) : null;
  }
  if (fields.length === 0 && (isProse(line) || /[。；！？!?，]/.test(remaining) || !isBareDateline(rest)))
    return null;
  return datelineOf(fields, bareDate?.iso ?? null, remaining, line);
}

// "2025-03-30", "健康新闻 2025-03-30 14:07", "原创 某某 2025/3/30 浙江": the date stands free among words.
function isBareDateline(rest: string): boolean {
  const date = findDate(rest);
  if (!date) return false;
  const before = rest.slice(0, date.index);
  const after = rest.slice(date.index + date.length);
  const isFree =
    (before === "" || /[\s|｜/·,，:：)）\]】(（[]$/.test(before)) &&
    (after === "" || /^[\s|｜/·,，)）\]】]/.test(after));
  return isFree;
}

function dateline(known: Partial<Dateline>): Dateline {
  return {
    publishedAt: null,
    updatedAt: null,
    source: null,
    category: null,
    incomplete: null,
    labelled: false,
    ...known,
  };
}

function datelineOf(
  fields: readonly Field[],
  bareDate: string | null,
  remaining: string,
  line: string,
): Dateline | null {
  let publishedAt = bareDate;
  let updatedAt: string | null = null;
  let source: string | null = null;
  let category: string | null = null;
  let incomplete: Dateline["incomplete"] = null;
  let known = bareDate ? 1 : 0;
  let labelled = false;
  for (const { label, value } of fields) {
    const date = findDate(value);
    if (date && (TIME.test(label) || value.length <= date.length + 12)) {
      if (UPDATE.test(label)) updatedAt ??= date.iso;
      else publishedAt = labelled ? publishedAt : date.iso;
      labelled ||= !UPDATE.test(label);
      known += 1;
    } else if (TIME.test(label)) {
      if (!value || value.length > 20 || !(isRelativeDate(value) || isDayWithoutYear(value))) return null;
      incomplete = isRelativeDate(value) ? "relative" : "no_year";
      known += 1;
    } else if (SOURCE.test(label)) source ??= sourceOf(value);
    else if (CATEGORY.test(label)) category ??= value || null;
    if (value.length > 80) return null;
  }
  const isOnlySource = known === 0 && fields.length === 1 && source === null;
  if (isOnlySource || (known === 0 && isProse(line)) || (known === 0 && remaining.length > 6)) return null;
  return dateline({
    publishedAt,
    updatedAt,
    source,
    category,
    incomplete: publishedAt ? null : incomplete,
    labelled,
  });
}
