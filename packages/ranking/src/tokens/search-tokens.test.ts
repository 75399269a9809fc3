import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUERY_TOKENS_MAX, SEARCH_TOKENS_BYTES_MAX, searchQuery, searchTokens, tokenBytes } from "./index.ts";

describe("searchTokens", () => {
  test("Han text is found by each character and each pair of neighbours", () => {
    expect(searchTokens("共济账户")).toEqual(["共", "共济", "济", "济账", "账", "账户", "户"]);
  });

  test("punctuation separates: no pair reaches over it", () => {
    const tokens = searchTokens("医保，报销");
    expect(tokens).toContain("医保");
    expect(tokens).not.toContain("保报");
  });

  test("words and digits stay whole, beside Han characters too", () => {
    expect(searchTokens("2024年用App缴费")).toEqual(["2024", "年", "年用", "用", "app", "缴", "缴费", "费"]);
  });

  test("full-width, half-width, upper and lower case are the same", () => {
    expect(searchTokens("ＡＰＰ１２３")).toEqual(searchTokens("app123"));
    expect(searchTokens("ABC")).toEqual(searchTokens("abc"));
  });

  test("traditional and simplified characters are the same, in what is kept and in what is asked for", () => {
    expect(searchTokens("醫療保險個人賬戶")).toEqual(searchTokens("医疗保险个人账户"));
    expect(searchQuery("異地就醫備案")).toEqual(searchQuery("异地就医备案"));
  });

  test("each token once, however often the text says it", () => {
    expect(searchTokens("医保医保医保")).toEqual(["医", "医保", "保", "保医"]);
  });

  test("characters beyond the basic plane are one character", () => {
    expect(searchTokens("𠮷野")).toEqual(["𠮷", "𠮷野", "野"]);
  });

  test("a word keeps its first 40 characters", () => {
    expect(searchTokens("a".repeat(41))).toEqual(["a".repeat(40)]);
    expect(searchTokens("a".repeat(39))).toEqual(["a".repeat(39)]);
    expect(searchTokens("𐐨".repeat(41))).toEqual(["𐐨".repeat(40)]);
  });

  test("a text of any size stays within the room a search vector has", () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `wort${index}x`).join(" ");
    const tokens = searchTokens(words);
    const bytes = tokens.reduce((sum, token) => sum + tokenBytes(token), 0);
    expect(bytes).toBeLessThanOrEqual(SEARCH_TOKENS_BYTES_MAX);
    expect(bytes).toBeGreaterThan(SEARCH_TOKENS_BYTES_MAX - 200);
  });

  test("tokens never carry a quote, a backslash, a space or a NUL", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 }), (points) => {
        const text = String.fromCodePoint(...points);
        const tokens = [...searchTokens(text), ...searchQuery(text)];
        expect(tokens.filter((token) => !/^[\p{L}\p{N}\p{M}]+$/u.test(token))).toEqual([]);
      }),
    );
  });
});

describe("searchQuery", () => {
  test("one Han character asks for itself, several for their pairs", () => {
    expect(searchQuery("保")).toEqual(["保"]);
    expect(searchQuery("医保")).toEqual(["医保"]);
    expect(searchQuery("家庭共济")).toEqual(["家庭", "庭共", "共济"]);
  });

  test("words and Han runs are asked for together", () => {
    expect(searchQuery("上海 App 缴费")).toEqual(["上海", "app", "缴费"]);
  });

  test("nothing searchable asks for nothing", () => {
    expect(searchQuery(" ！？…\u0000 ' \\ ")).toEqual([]);
  });

  test("a very long query asks for at most 64 tokens", () => {
    const text = Array.from({ length: 200 }, (_, index) => `w${index}`).join(" ");
    expect(searchQuery(text)).toHaveLength(QUERY_TOKENS_MAX);
  });

  test("whatever part of a text is typed finds the text", () => {
    const character = fc.constantFrom(..."医保个人账户家庭共济上海报销aB12１２，。 ");
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), fc.nat(60), fc.nat(60), (text, from, to) => {
        // A part that cuts no word: words are found whole.
        const part = text
          .slice(from, to)
          .join("")
          .replaceAll(/[a-z0-9１２]+/gi, " ");
        const tokens = new Set(searchTokens(text.join("")));
        expect(searchQuery(part).filter((token) => !tokens.has(token))).toEqual([]);
      }),
    );
  });
});
