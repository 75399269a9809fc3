import { getForRegion, listVariants } from "@gongji/application/published";
import type { ArticleDraft } from "@gongji/domain/article";
import { beforeAll, describe, expect, test } from "vitest";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-12-01T00:00:00Z");

describe("the same question in other regions", () => {
  const question = "灵活就业人员的缴费基数怎么算?";
  const forRegion = (slug: string, regionCode: string, asOf = "2026-06-01") =>
    getForRegion(room().published, NOW, { slug }, { regionCode, asOf });

  beforeAll(async () => {
    const { database, publish } = room();
    await database.region.createMany({
      data: [
        { code: "420500", name: "宜昌市", nameEn: "Yichang", level: "prefecture", parentCode: "420000" },
        { code: "310000", name: "上海市", nameEn: "Shanghai", level: "province", parentCode: "100000" },
      ],
    });
    await database.category.create({ data: { key: "paying", name: "缴费", nameEn: "Paying" } });
    const add = (slug: string, draft: Partial<ArticleDraft>) =>
      publish(slug, { draft: { question, categoryKey: "paying", ...draft } });
    await add("base-wuhan", { regionCode: "420100" });
    await add("base-hubei", { regionCode: "420000", question: "灵活就业人员的 缴费基数怎么算？" });
    await add("base-shanghai", { regionCode: "310000", effectiveFrom: "2027-01-01" });
    await add("base-elsewhere", { regionCode: "420500", categoryKey: "mutual-aid" });
  });

  test("are the articles of its category that ask it, however it is punctuated", async () => {
    const variants = await listVariants(room().published, NOW, { slug: "base-wuhan" });
    expect(variants.map(({ slug, region }) => [slug, region.code])).toEqual([
      ["base-shanghai", "310000"],
      ["base-hubei", "420000"],
      ["base-wuhan", "420100"],
    ]);
  });

  test("a reader is given their own region's answer, or one from above it, and told which", async () => {
    expect(await forRegion("base-hubei", "420100")).toMatchObject({
      kind: "article",
      fallback: "none",
      passedOver: [],
      article: { slug: "base-wuhan" },
    });
    expect(await forRegion("base-wuhan", "420500")).toMatchObject({
      kind: "article",
      fallback: "province",
      passedOver: [{ regionCode: "420500", why: "no_variant" }],
      article: { slug: "base-hubei" },
    });
  });

  test("never another city's: where nobody above wrote an answer there is none", async () => {
    expect(await forRegion("base-wuhan", "100000")).toEqual({ kind: "unanswered" });
  });

  test("an answer not in force on the day gives way to one above it, and stands with its label when there is none", async () => {
    expect(await forRegion("base-wuhan", "310000")).toMatchObject({
      fallback: "none",
      article: { slug: "base-shanghai", validity: { state: "not_yet" } },
    });
    await room().publish("base-country", { draft: { question, categoryKey: "paying" } });
    expect(await forRegion("base-wuhan", "310000")).toMatchObject({
      fallback: "country",
      passedOver: [{ regionCode: "310000", why: "not_in_force" }],
      article: { slug: "base-country" },
    });
    expect(await forRegion("base-wuhan", "310000", "2027-01-01")).toMatchObject({ fallback: "none" });
  });

  test("a region nobody knows is refused", async () => {
    await expect(forRegion("base-wuhan", "999999")).rejects.toMatchObject({
      problem: { code: "taxonomy.unknown_region" },
    });
  });
});
