import type { SearchScope } from "@gongji/application/published";
import type { SoughtWord } from "@gongji/ranking";
import { quoted, TITLE_MARK } from "../../search/entry-rows.ts";

/** How many articles a way of finding them is aimed at. */
const AIM = 300;
/** Most articles with any of the rare words. */
const RARE_MAX = 500;
/** Articles of one stretch of ordinals, fine and coarse, as `article_search` marks them. */
const STRETCHES = [
  { mark: "#a", size: 1_024 },
  { mark: "#b", size: 32_768 },
] as const;
/** More stretches than this are not told apart: then all articles are looked at. */
const STRETCHES_MAX = 24;

/** What is known of the articles' words: enough to see how many articles a way would find. */
export interface IndexFacts {
  readonly articleCount: number;
  readonly newestOrdinal: number;
  readonly count: (token: string) => number;
}

/** The ways to the candidates as text of tsqueries, the strictest first; null where there is nothing to look for. */
export interface CandidatePlan {
  readonly title: string | null;
  readonly whole: string | null;
  readonly rare: string | null;
  readonly allButOne: string | null;
  /** Whether one of them looks at the newest articles only. */
  readonly isWindowed: boolean;
}

type Group = readonly string[];

const anyOf = (group: Group): string =>
  group.length === 1 ? quoted(group[0] ?? "") : `(${group.map(quoted).join("|")})`;

/** The marked tokens of which an article must have one of each group. */
function scopeGroups({ regionCodes, categoryKey, topicKey }: SearchScope): Group[] {
  return [
    ...(regionCodes === null ? [] : [regionCodes.map((code) => `@${code}`)]),
    ...(categoryKey === undefined ? [] : [[`=${categoryKey}`]]),
    ...(topicKey === undefined ? [] : [[`~${topicKey}`]]),
  ];
}

/** The marked tokens of a scope. */
export function scopeTokens(scope: SearchScope): string[] {
  return scopeGroups(scope).flat();
}

/** What articles are found by. */
const wordsOnly = (words: readonly SoughtWord[]) => words.filter(({ isAim }) => !isAim);

/** The tokens of words whose counts a plan wants to know. */
export function planTokens(words: readonly SoughtWord[]): string[] {
  const tokens = wordsOnly(words).flatMap(({ options }) => options.map(({ token }) => token));
  return [...tokens, ...tokens.map((token) => TITLE_MARK + token)];
}

/**
 * The ways to the candidates. GIN reads an index entry for each article that has the rarest of the words all of which
 * it must have, so its work is bounded by asking for the newest articles too, as many as should hold enough matches.
 * `width` makes those stretches wider.
 */
export function candidatePlan(
  sought: readonly SoughtWord[],
  scope: SearchScope,
  facts: IndexFacts,
  width = 1,
): CandidatePlan {
  const words = wordsOnly(sought);
  const filters = scopeGroups(scope);
  let isWindowed = false;
  const countOf = (group: Group) =>
    Math.min(
      facts.articleCount,
      group.reduce((sum, token) => sum + facts.count(token), 0),
    );
  const fewest = (groups: readonly Group[]) => Math.min(facts.articleCount, ...groups.map(countOf));

  const windowFor = (expected: number): Group | null => {
    if (expected <= AIM * 2 * width) return null;
    const ordinals = (facts.newestOrdinal * AIM * width) / expected;
    for (const { mark, size } of STRETCHES) {
      const newest = Math.floor(facts.newestOrdinal / size);
      const count = Math.ceil(ordinals / size) + 1;
      if (count > newest) return null;
      if (count <= STRETCHES_MAX)
        return Array.from({ length: count }, (_, back) => `${mark}${newest - back}`);
    }
    return null;
  };
  const within = (text: string, expected: number): string => {
    const window = windowFor(expected);
    if (window) isWindowed = true;
    return [text, ...filters.map(anyOf), ...(window ? [anyOf(window)] : [])].join("&");
  };
  const allOf = (groups: readonly Group[]): string | null =>
    groups.length === 0 || fewest(groups) === 0
      ? null
      : within(`(${groups.map(anyOf).join("&")})`, fewest([...groups, ...filters]));

  const groups = words.map(({ options }) => options.map(({ token }) => token));
  const titles = groups.map((group) => group.map((token) => TITLE_MARK + token));
  const byWeight = words.map(({ weight }, index) => ({ weight, group: groups[index] ?? [] }));
  byWeight.sort((a, b) => b.weight - a.weight);
  let room = RARE_MAX * width;
  const rare = byWeight.flatMap(({ group }) => {
    const count = fewest([group, ...filters]);
    if (count > room) return [];
    room -= count;
    return group;
  });
  const butOne = leaveOneOut(groups);
  const butOneCount = butOne.reduce((sum, some) => sum + fewest([...some, ...filters]), 0);
  return {
    title: allOf(titles.filter((group) => countOf(group) > 0).length === titles.length ? titles : []),
    whole: allOf(groups),
    rare: rare.length === 0 ? null : within(anyOf(rare), 0),
    allButOne:
      butOne.length === 0
        ? null
        : within(`(${butOne.map((some) => some.map(anyOf).join("&")).join("|")})`, butOneCount),
    isWindowed,
  };
}

/** Of some groups every choice that lacks one; nothing of a single one. */
function leaveOneOut(groups: readonly Group[]): Group[][] {
  if (groups.length < 2) return [];
  return groups.map((_, out) => groups.filter((_group, index) => index !== out));
}
