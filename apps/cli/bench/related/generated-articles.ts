import type { RelatedDocument } from "@gongji/ranking/related";
import type { RegionName } from "@gongji/ranking/understanding";
import type { ArticleSeed } from "../../src/seeds/article-seed.ts";

const WHO = [
  "我的",
  "老人的",
  "孩子的",
  "配偶的",
  "单位职工",
  "灵活就业人员",
  "退休人员",
  "农村居民",
  "新生儿",
  "大学生",
];
const WHERE = [
  "在手机上",
  "在微信里",
  "在支付宝",
  "在窗口",
  "用国家医保服务平台",
  "在社区",
  "在医院",
  "在药店",
];
const WHEN = ["换工作以后", "退休以前", "断缴以后", "今年", "住院以后", "出院以后", "搬家以后", "生孩子以前"];

/**
 * So many articles, the same every time: the questions of the seeds asked for other places, people, channels and
 * occasions. `nationalShare` of them are for the whole country, the others spread over all regions.
 */
export function generatedArticles(
  seeds: readonly ArticleSeed[],
  regions: readonly RegionName[],
  count: number,
  nationalShare: number,
): RelatedDocument[] {
  let state = 1;
  const drawn = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const one = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(drawn() * list.length)];
    if (item === undefined) throw new Error("Nothing to draw from.");
    return item;
  };
  return Array.from({ length: count }, (_, number) => {
    const { draft } = one(seeds);
    const other = one(seeds).draft;
    const region = drawn() < nationalShare ? null : one(regions);
    const title = [region?.name ?? "", one(WHEN), one(WHO), one(WHERE), draft.title].join("");
    return {
      id: `article-${number}`,
      title,
      text: `${draft.question}\n${draft.shortAnswer}\n${other.shortAnswer}`,
      regionCode: region?.code ?? "100000",
      topics: draft.topicKeys,
    };
  });
}
