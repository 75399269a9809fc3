import { folded } from "../page/folded.ts";
import type { Piece } from "../page/piece.ts";
import { titleKey } from "../page/title-key.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

const LABEL =
  /^(?:您?(?:现在|当前)?(?:所在)?的?(?:位置|栏目)|您现在的位置|你现在的位置|当前位置|所在位置|当前页面|当前|location)(?:是|:|：|\s)\s*/;
const ARROW = /\s*(?:>{1,2}|›|»|→|＞{1,2}|\\|▸|▶)\s*/;
const SLASH = /\s+[/|·]\s+|(?<=^(?:首页|主页|网站首页))\s*[/\-|·]\s*/;
const LONE_SEPARATOR = /^(?:>{1,2}|›|»|\/|→|\||\\)$/;
const HOME = /^(?:网站)?(?:首页|主页|home)$|首页$/;
const GENERIC_END = /^(?:正文|内容|详情|文章|文章详情|内容详情|新闻详情|详细内容|阅读全文|浏览文章)$/;
const CRUMB_LENGTH_MAX = 60;
const HEAD_PIECES = 60;

/** A breadcrumb trail that one line prints, home first, or null. Takes the line as printed. */
function trailOf(line: string, plain = folded(line)): string[] | null {
  if (line.length > 300) return null;
  const label = LABEL.exec(plain);
  const rest = line.slice(label?.[0].length ?? 0).trim();
  const separator = ARROW.test(folded(rest)) ? ARROW : SLASH;
  const crumbs = splitFolded(rest, separator);
  const isLabelled = label !== null && crumbs.length >= 1;
  const isTrail = crumbs.length >= 2 && HOME.test(folded(crumbs[0] ?? ""));
  const isArrowed = crumbs.length >= 3 && separator === ARROW;
  if (!isLabelled && !isTrail && !isArrowed) return null;
  return crumbs.every((crumb) => crumb.length <= CRUMB_LENGTH_MAX && !/[。；]/.test(crumb)) ? crumbs : null;
}

// Positions in folded text are positions in the text, so the pieces come out as printed.
function splitFolded(text: string, separator: RegExp): string[] {
  const plain = folded(text);
  const crumbs: string[] = [];
  let from = 0;
  for (const match of plain.matchAll(new RegExp(separator, "g"))) {
    crumbs.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  crumbs.push(text.slice(from));
  return crumbs.map((crumb) => crumb.trim()).filter((crumb) => crumb !== "");
}

// An export may put every crumb, or every separator, on a line of its own.
function trailOverLines(reading: Reading, start: number): { crumbs: string[]; end: number } | null {
  const crumbs: string[] = [];
  let separators = 0;
  let index = start;
  let expectsCrumb = true;
  for (; index < reading.pieces.length && index < start + 20; index += 1) {
    const { text = "", plain = "" } = reading.pieces[index] ?? {};
    const isSeparator = LONE_SEPARATOR.test(plain);
    if (expectsCrumb === isSeparator || (!isSeparator && text.length > CRUMB_LENGTH_MAX)) break;
    if (isSeparator) separators += 1;
    else crumbs.push(text);
    expectsCrumb = !expectsCrumb;
  }
  return separators >= 1 && crumbs.length >= 2 && HOME.test(folded(crumbs[0] ?? ""))
    ? { crumbs, end: index }
    : null;
}

/** The trail without the page itself at its end, and what that end was. */
export function withoutPageItself(
  crumbs: readonly string[],
  title: string,
): { breadcrumbs: string[]; pageTitle: string | null } {
  const breadcrumbs = [...crumbs];
  while (breadcrumbs.length > 0 && GENERIC_END.test(folded(breadcrumbs.at(-1) ?? ""))) breadcrumbs.pop();
  const last = breadcrumbs.at(-1) ?? "";
  const key = titleKey(title);
  const lastKey = titleKey(last.replace(/(?:…|\.{3,})$/, ""));
  const isCut = /(?:…|\.{3,})$/.test(last) && lastKey.length >= 4 && key.startsWith(lastKey);
  if (key !== "" && breadcrumbs.length > 1 && (lastKey === key || isCut)) {
    breadcrumbs.pop();
    return { breadcrumbs, pageTitle: last };
  }
  return { breadcrumbs, pageTitle: null };
}

/**
 * The page's breadcrumb trail as printed, the page itself possibly at its end: from markup that says so, else from
 * a line near the top ("首页 > 栏目 > …", "当前位置：…"), else from the page's metadata.
 */
export function findBreadcrumbs(reading: Reading): string[] {
  const marked: string[] = [];
  for (const [index, piece] of reading.pieces.entries()) {
    if (piece.zone !== "breadcrumb") continue;
    assign(reading, "breadcrumb", index);
    if (marked.length < 20) marked.push(...(trailOf(piece.text, piece.plain) ?? crumbsOfPiece(piece)));
  }
  if (marked.length > 0) return dropRepeats(marked);
  for (let index = 0; index < Math.min(HEAD_PIECES, reading.pieces.length); index += 1) {
    const piece = openPiece(reading, index);
    if (!piece || piece.list?.path.length === 2 || piece.zone === "noise") continue;
    const crumbs = trailOf(piece.text, piece.plain);
    if (crumbs) {
      assign(reading, "breadcrumb", index);
      return crumbs;
    }
    const spread = trailOverLines(reading, index);
    if (spread) {
      assign(reading, "breadcrumb", index, spread.end);
      return spread.crumbs;
    }
  }
  return [...reading.metadata.breadcrumbs];
}

// "法务通 社保 医保 标题": a bar of links without separators, the page itself last and not linked.
function linkedCrumbs(piece: Piece): string[] {
  let end = 0;
  for (const link of piece.links) end = Math.max(end, piece.text.indexOf(link.text, end) + link.text.length);
  const rest = piece.text.slice(end).trim();
  return [...piece.links.map((link) => link.text), ...(rest === "" ? [] : [rest])];
}

function crumbsOfPiece(piece: Piece): string[] {
  if (piece.links.length >= 2) return linkedCrumbs(piece);
  const bare = piece.text.replace(LABEL, "").trim();
  return bare === "" || LONE_SEPARATOR.test(folded(bare)) || bare.length > CRUMB_LENGTH_MAX ? [] : [bare];
}

function dropRepeats(crumbs: readonly string[]): string[] {
  return crumbs.filter((crumb, index) => crumbs.indexOf(crumb) === index);
}
