import { normalText } from "../text/index.ts";

/** A region as the seeds list it: code, name, and the region it lies in (null for the country). */
export interface RegionName {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

/** The code of the whole country. */
export const COUNTRY = "100000";

/** The regions a text can name, and how they lie in each other. */
export interface Places {
  /** Codes of the regions a text names, in reading order, each once. The country is not a place. */
  find(text: string): string[];
  /** The text without the names of regions. */
  without(text: string): string;
  /** The region, what it lies in, and so on up to the country. A county that is not listed lies where its code says. */
  chain(code: string): readonly string[];
}

const PEOPLES =
  "壮族|回族|维吾尔|朝鲜族|土家族|苗族|侗族|布依族|彝族|藏族|羌族|哈尼族|傣族|白族|景颇族|傈僳族|蒙古族|蒙古|哈萨克|柯尔克孜|黎族|瑶族|满族|畲族";
// The short form people write: 广州市 -> 广州, 内蒙古自治区 -> 内蒙古, 延边朝鲜族自治州 -> 延边.
const LEGAL_ENDING = new RegExp(
  `(?:特别行政区|(?:${PEOPLES})*自治[区州县旗]|地区|新区|[省市区县盟旗州])$`,
  "u",
);

/** Reads region names; names are given from outside, so this room holds no list of places. */
export function createPlaces(regions: readonly RegionName[]): Places {
  const parents = new Map(regions.map((region) => [region.code, region.parentCode]));
  const byName = new Map<string, string>();
  // Higher regions stand first and keep a name both have: 吉林 is the province.
  const sorted = regions.toSorted((a, b) => level(a.code) - level(b.code));
  for (const { code, name } of sorted) {
    if (code === COUNTRY) continue;
    for (const written of [name, shortName(name)].map(normalText)) {
      if (written.length >= 2 && !byName.has(written)) byName.set(written, code);
    }
  }
  const longest = Math.max(2, ...[...byName.keys()].map((name) => name.length));
  const firsts = new Set([...byName.keys()].map((name) => name.slice(0, 1)));
  const chains = new Map<string, readonly string[]>();

  /** A county nobody listed lies where its code says. */
  function parentOf(code: string): string {
    const listed = parents.get(code);
    if (listed !== undefined) return listed ?? COUNTRY;
    const named = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
    return named.find((other) => other !== code && parents.has(other)) ?? COUNTRY;
  }

  /** The regions a text names, with where each name begins and ends. */
  function* named(text: string): Generator<{ code: string; start: number; end: number }> {
    for (let at = 0; at < text.length; at++) {
      if (!firsts.has(text.charAt(at))) continue;
      for (let size = longest; size >= 2; size--) {
        const code = byName.get(text.slice(at, at + size));
        if (code === undefined) continue;
        yield { code, start: at, end: at + size };
        at += size - 1;
        break;
      }
    }
  }

  return {
    find: (text) => [...new Set([...named(text)].map(({ code }) => code))],
    without(text) {
      let rest = "";
      let from = 0;
      for (const { start, end } of named(text)) {
        rest += text.slice(from, start);
        from = end;
      }
      return rest + text.slice(from);
    },
    chain(code) {
      const known = chains.get(code);
      if (known) return known;
      const found = code === COUNTRY ? [COUNTRY] : [code, ...this.chain(parentOf(code))];
      chains.set(code, found);
      return found;
    },
  };
}

function shortName(name: string): string {
  // 内蒙古自治区 is no self-government of a people called 蒙古 in a place called 内.
  const short = name.replace(LEGAL_ENDING, "");
  return short.length >= 2 ? short : name.replace(/自治区$/u, "");
}

function level(code: string): number {
  if (code.endsWith("0000")) return 0;
  return code.endsWith("00") ? 1 : 2;
}
