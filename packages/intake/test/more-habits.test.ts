import { describe, expect, it } from "vitest";
import { fixturePage, outlineOf, warningCodes } from "./fixture.ts";

function expectWithout(text: string, noise: readonly string[]): void {
  for (const part of noise) expect(text).not.toContain(part);
}

describe("habits of other sites", () => {
  it("an official notice: title below its index card, its signature kept, attachments kept", () => {
    const page = fixturePage("gov-notice.txt");
    expect(page.title).toBe("关于做好2025年度城乡居民基本医疗保险参保缴费工作的通知");
    expect(page.publishedAt).toBe("2024-10-08");
    expect(outlineOf(page)).toEqual([
      "2 一、参保对象",
      "2 二、缴费标准与时间",
      "3 （一）缴费标准",
      "3 （二）缴费时间",
      "2 三、工作要求",
    ]);
    expect(page.previous?.title).toBe("关于调整门诊统筹限额的通知");
    for (const kept of ["特此通知。", "2. 缴费渠道一览表", "国家税务总局青禾市税务局"])
      expect(page.bodyText).toContain(kept);
    expectWithout(page.bodyText, ["索引号", "文号", "打印", "分享到", "热门搜索"]);
  });

  it("an article of a messaging account: numbers on lines of their own, hidden until a script runs", () => {
    const page = fixturePage("account-article.html");
    expect(page.title).toBe("异地生孩子，医保怎么报？一文说清");
    expect(page.publishedAt).toBe("2024-11-20T18:00");
    expect(outlineOf(page)).toEqual(["2 01 哪些费用能报", "2 02 要准备什么"]);
    expect(page.source).toBe("青禾市医保局");
    expect(page.related.map(({ href }) => href)).toEqual([
      "http://mp.example.com/s?id=1",
      "http://mp.example.com/s?id=2",
    ]);
    expect(JSON.stringify(page.body)).toContain('"text":"先备案再直接结算","marks":[{"type":"bold"}]');
    expectWithout(page.bodyText, ["蓝字", "二维码", "点赞", "扫一扫", "编辑：小医"]);
  });

  it("two columns: the other one's running text is left out with a warning", () => {
    const page = fixturePage("two-columns.html");
    expect(page.breadcrumbs).toEqual(["法务通", "社保", "医保"]);
    expect(page.publishedAt).toBe("2024-07-19");
    expect(page.related).toMatchObject([{ date: "2024-07-10" }, { date: "2024-07-09" }]);
    expect(page.bodyText).toContain("一般按月到账。");
    expectWithout(page.bodyText, ["王律师", "工伤怎么赔偿", "有用(12)", "在线咨询"]);
    expect(warningCodes(page)).toContain("text_after_end");
  });

  it.each(["job-site.txt", "job-site.html"])(
    "%s: neither sign-in form nor positions nor vacancies",
    (fileName) => {
      const page = fixturePage(fileName);
      expect(page.breadcrumbs[0]).toBe("首页");
      expect(page.breadcrumbs).toHaveLength(3);
      expect(page.disclaimer).toMatch(/^温馨提示：/);
      expect(page.previous).not.toBeNull();
      expect(page.next).not.toBeNull();
      expect(page.related).toEqual([]);
      expect(page.sections).toHaveLength(2);
      expectWithout(page.bodyText, ["招聘", "验证码", "护士", "小程序", "注册", "深耕", "展开", "引进公告"]);
    },
  );

  it("a list of contents is not read as the sections it names", () => {
    const page = fixturePage("contents-list.txt");
    expect(outlineOf(page)).toEqual([
      "2 一、缴费基数",
      "2 二、缴费比例",
      "2 三、计算举例",
      "3 （1）按60%基数",
      "3 （2）按100%基数",
    ]);
    expect(page.bodyText.match(/一、缴费基数/g)).toHaveLength(1);
    expect(page.related.map(({ title }) => title)).toEqual([
      "灵活就业养老保险一年交多少",
      "灵活就业可以不交医保吗",
    ]);
    expect(warningCodes(page)).toContain("noise_kept");
    expectWithout(page.bodyText, ["标签", "网友评论", "转载此文"]);
  });

  it("markup without any meaning: nested div and span only", () => {
    const page = fixturePage("div-soup.html");
    expect(page.title).toBe("门诊报销有起付线吗");
    expect(page.breadcrumbs).toEqual(["首页", "问答"]);
    expect(page.publishedAt).toBe("2025-02-03");
    expect(outlineOf(page)).toEqual(["2 起付线多少", "2 怎么算"]);
    expect(page.related).toHaveLength(2);
    expectWithout(page.bodyText, ["下载医保通", "阅读量", "登录"]);
  });

  it("markup that says what everything is, in traditional characters", () => {
    const page = fixturePage("semantic-traditional.html");
    expect(page.breadcrumbs).toEqual(["主頁", "醫保"]);
    expect(page.publishedAt).toBe("2025-03-01");
    expect(page.disclaimer).toBe("免責聲明：以上內容僅供參考。");
    expect(page.related[0]).toEqual({
      title: "沒備案怎麼報銷",
      excerpt: "可以帶發票回參保地手工報銷。",
      category: null,
      date: "2025-02-01",
    });
  });

  it("a forum: counters and buttons between question and answer go, each with a warning", () => {
    const page = fixturePage("forum.txt");
    expect(page.title).toBe("医保个人账户的钱能取出来吗？");
    expect(page.shortAnswer).toMatch(/^一般不能取现。/);
    expect(page.bodyText.startsWith("一般不能取现。")).toBe(true);
    expect(page.warnings.some(({ code, excerpt }) => code === "noise_dropped" && excerpt === "被浏览")).toBe(
      true,
    );
    expectWithout(page.bodyText, ["赞同", "条评论", "默认排序"]);
  });

  it("a local guide: its advertisement for an account goes, its list of titles stays whole", () => {
    const page = fixturePage("local-guide.txt");
    expect(page.shortAnswer).toBe("青禾的生育津贴由单位申请，个人不用跑腿。");
    expect(outlineOf(page)[1]).toBe("3 一、申请条件");
    expect(page.related).toHaveLength(3);
    expect(page.disclaimer).toMatch(/郑重声明/);
    expectWithout(page.bodyText, ["对话框", "手机访问", "点击查看"]);
  });

  it("a Markdown export", () => {
    const page = fixturePage("export.md.txt");
    expect(page.title).toBe("医保电子凭证怎么激活");
    expect(outlineOf(page)).toEqual(["2 准备", "2 步骤"]);
    expect(page.body.content.map(({ type }) => type)).toEqual([
      "paragraph",
      "heading",
      "bulletList",
      "heading",
      "orderedList",
      "table",
    ]);
    expect(page.related).toHaveLength(2);
  });
});
