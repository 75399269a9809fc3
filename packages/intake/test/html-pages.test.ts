import { describe, expect, it } from "vitest";
import { fixturePage, outlineOf, warningCodes } from "./fixture.ts";

describe("a government page laid out with tables", () => {
  const page = fixturePage("gov-table-layout.html");

  it("takes title, trail, date and source from where they are printed", () => {
    expect(page.title).toBe("关于做好居民医保参保登记工作的问答");
    expect(page.breadcrumbs).toEqual(["首页", "政策解读"]);
    expect(page.publishedAt).toBe("2024-09-05T08:30");
    expect(page.source).toBe("青禾市医疗保障局");
  });

  it("makes bold numbered lines headings and keeps the data table a table", () => {
    expect(outlineOf(page)).toEqual([
      "2 一、哪些人可以登记",
      "2 二、登记要带哪些材料",
      "2 三、缴费标准是多少",
      "2 四、什么时候开始享受待遇",
    ]);
    const table = page.body.content.find((block) => block.type === "table");
    expect(table?.type === "table" && table.content.length).toBe(5);
    expect(table?.type === "table" && table.content[3]?.content[0]?.attrs).toEqual({ rowspan: 2 });
    expect(page.bodyText).toContain("学生儿童\t380\t670");
  });

  it("names the page before and nobody after", () => {
    expect(page.previous).toEqual({ title: "住院医疗费用手工报销指南" });
    expect(page.next).toBeNull();
  });

  it("lets no menu, button or legal line into the body", () => {
    for (const noise of [
      "政务公开",
      "热点栏目",
      "通知公告",
      "责任编辑",
      "打印",
      "ICP",
      "版权所有",
      "浏览次数",
    ]) {
      expect(page.bodyText).not.toContain(noise);
    }
    expect(page.bodyText.startsWith("每年秋天")).toBe(true);
    expect(page.bodyText.endsWith("设有等待期。")).toBe(true);
    expect(page.related).toEqual([]);
  });
});

describe("a portal page with metadata, cards and a sidebar", () => {
  const page = fixturePage("health-portal.html");

  it("reads metadata: title without the site, trail from JSON-LD, China time", () => {
    expect(page.title).toBe("异地就医备案后多久生效？");
    expect(page.breadcrumbs).toEqual(["首页", "医保", "异地就医"]);
    expect(page.publishedAt).toBe("2025-02-11T09:20");
    expect(page.category).toBe("异地就医");
  });

  it("keeps nested lists, emphasis and full links", () => {
    const list = page.body.content.find((block) => block.type === "bulletList");
    const inner = list?.type === "bulletList" ? list.content[0]?.content[1] : undefined;
    expect(inner?.type).toBe("orderedList");
    const deepest = inner?.type === "orderedList" ? inner.content[1]?.content[1] : undefined;
    expect(deepest?.type).toBe("bulletList");
    const marks = JSON.stringify(page.body);
    expect(marks).toContain('"text":"长期居住","marks":[{"type":"bold"}]');
    expect(marks).toContain('"text":"临时外出","marks":[{"type":"italic"}]');
    expect(marks).toContain('"href":"https://www.anhe.example/yibao/7000.html"');
    expect(page.body.content.some((block) => block.type === "blockquote")).toBe(true);
  });

  it("answers with the summary and sets the disclaimer apart", () => {
    expect(page.shortAnswer).toBe("备案成功后一般立即生效，当天就可以在就医地直接结算。");
    expect(page.bodyText).toContain("备案成功后一般立即生效");
    expect(page.disclaimer).toBe("免责声明：以上内容仅供参考，不构成诊疗建议，具体以当地医保部门规定为准。");
  });

  it("reads cards as related entries and ignores the site's own list beside the page", () => {
    expect(page.related).toHaveLength(3);
    expect(page.related[0]).toEqual({
      title: "异地就医没有备案能报销吗",
      excerpt: "没有备案也能回参保地手工报销，只是比例会低一些，起付线也可能更高……",
      category: "异地就医",
      date: "2025-01-08",
      href: "https://www.anhe.example/yibao/1.html",
    });
    expect(page.related.map(({ title }) => title)).not.toContain("春季如何预防过敏性鼻炎");
  });

  it("finds both neighbours in one bar", () => {
    expect(page.previous?.title).toBe("医保码怎么激活");
    expect(page.next).toEqual({
      title: "门诊统筹一年能报多少",
      href: "https://www.anhe.example/yibao/8813.html",
    });
  });

  it("drops scripts, comments, advertisements and buttons, and reports the image with its line", () => {
    for (const noise of ["不是正文", "小禾", "优惠券", "QQ空间", "扫码", "搜索", "Copyright", "阅读 3"]) {
      expect(page.bodyText).not.toContain(noise);
    }
    expect(page.bodyText).toContain("关注公众号也能查到办理入口。");
    const image = page.warnings.find(({ code }) => code === "image_dropped");
    expect(image).toMatchObject({ line: 45, excerpt: "备案流程图" });
  });
});

describe("damaged markup: no head, unclosed tags, an endless script", () => {
  const page = fixturePage("damaged.html");

  it("reads the whole article all the same", () => {
    expect(page.title).toBe("门诊慢特病怎么认定");
    expect(page.breadcrumbs).toEqual(["首页", "社保百科"]);
    expect(page.publishedAt).toBe("2025-01-08");
    for (const sentence of [
      "不需要本人跑经办窗口。",
      "等医院上传结果",
      "部分病种每两年复审一次",
      "提出复核申请",
    ]) {
      expect(page.bodyText).toContain(sentence);
    }
    expect(page.bodyText).not.toContain("脚本里的字");
    expect(page.bodyText).not.toContain("专题");
  });

  it("says that the date is one of update", () => {
    expect(warningCodes(page)).toContain("date_of_update");
  });

  it("reads a related list of links with dates", () => {
    expect(page.related).toEqual([
      {
        title: "慢特病门诊报多少",
        excerpt: null,
        category: null,
        date: "2025-01-02",
        href: "https://m.example.org/a/1",
      },
      { title: "慢特病能异地直接结算吗", excerpt: null, category: null, date: "2025-01-01" },
    ]);
  });
});
