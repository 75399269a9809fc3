import type { WarningList } from "../page/intake-warning.ts";
import { markerOf } from "../page/marker.ts";
import type { SourceLine } from "./source-line.ts";

const LINE_LENGTH_MIN = 200;
const SHARE_MIN = 0.9;
const HEAD_LENGTH = 1_000;
const REPEATED = /(?<=^|[\s>])(\S{5,60}) \1(?=\s)/g;

// Where a page without line ends most likely had one. Every alternative is bounded, so the search stays linear.
const BREAK_BEFORE = new RegExp(
  [
    "(?<=[。！？；：:!?）)\\s])(?:第?[一二三四五六七八九十]{1,3}[、章节]|[（(][一二三四五六七八九十]{1,3}[）)])",
    "(?<=[。！？；：:!?\\s])\\d{1,2}(?:[、]|[.．](?!\\d))",
    "(?<=[。！？；：:!?\\s])[•●◆■▪]",
    "(?<=[。！？；!?\\s])(?:温馨提示|提示|免责声明|声明|信息来源|来源|责任编辑|总结)[:：]",
    "(?:时间|发布时间|发布日期|更新时间)[:：]\\s?(?:19|20)\\d{2}",
    "(?:相关推荐|相关阅读|相关文章|猜你喜欢|推荐阅读|热门文章|延伸阅读)(?=[:：\\s])",
    "(?:上一篇|下一篇)[:：]",
  ].join("|"),
  "g",
);
const BREAK_AFTER =
  /(?<=(?:19|20)\d{2}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?)\s(?!\d{2}:)| {3,}|\u3000{2,}|(?<=相关推荐|相关阅读|相关文章|猜你喜欢|推荐阅读|热门文章|延伸阅读)\s/g;

/**
 * Breaks a page that came on one line before numbers, bullets and signal words and after dates, so that it can be
 * read at all. Other pages come back as they are.
 */
export function splitOneLine(lines: readonly SourceLine[], warnings: WarningList): SourceLine[] {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const longest = lines.reduce<SourceLine | null>(
    (most, line) => (line.text.length > (most?.text.length ?? 0) ? line : most),
    null,
  );
  if (
    !longest ||
    lines.length > 4 ||
    longest.text.length < LINE_LENGTH_MIN ||
    longest.text.length < total * SHARE_MIN
  )
    return [...lines];
  const head = longest.text.slice(0, HEAD_LENGTH).replace(REPEATED, "$1\n$1\n");
  const whole = head + longest.text.slice(HEAD_LENGTH);
  const broken = whole.replace(BREAK_BEFORE, "\n$&").replace(BREAK_AFTER, "\n").split("\n");
  const parts = broken.map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length < 3) return [...lines];
  warnings.add("page_on_one_line", longest.line);
  return lines.flatMap((line) =>
    line === longest
      ? parts.flatMap(withoutGluedTitle).map((text, at) => ({ ...line, text, afterGap: at > 0 }))
      : [line],
  );
}

// "一、标题 正文…": the first space ends a short numbered heading.
function withoutGluedTitle(part: string): string[] {
  if (markerOf(part) === null) return [part];
  const match = /^(\S{2,40}?)\s+(\S[\s\S]{12,})$/.exec(part.slice(0, 2000));
  if (!match?.[1] || /[。，；,;]/.test(match[1])) return [part];
  return [match[1], part.slice(match[1].length).trim()];
}
