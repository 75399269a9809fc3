import { describe, expect, it } from "vitest";
import { fixturePage, outlineOf, warningCodes } from "./fixture.ts";

describe("a question-and-answer column", () => {
  const page = fixturePage("qa-column.txt");

  it("tells title, trail, date and source from menu and counters", () => {
    expect(page.title).toBe("灵活就业人员断缴三个月，医保还能用吗？怎么补？");
    expect(page.breadcrumbs).toEqual(["社保通", "问答", "医疗保险"]);
    expect(page.publishedAt).toBe("2024-12-03T10:05");
    expect(page.source).toBe("社保通问答");
  });

  it("nests lists by indentation and reads tabs as a table", () => {
    const list = page.body.content.find((block) => block.type === "bulletList");
    const second = list?.type === "bulletList" ? list.content[1] : undefined;
    expect(list?.type === "bulletList" && list.content).toHaveLength(3);
    expect(second?.content.map(({ type }) => type)).toEqual(["paragraph", "bulletList"]);
    expect(page.bodyText).toContain("    恢复缴费后再重新登记。");
    expect(page.body.content.filter((block) => block.type === "table")).toHaveLength(1);
    expect(JSON.stringify(page.body)).toContain('"text":"注意：","marks":[{"type":"bold"}]');
  });

  it("reads a ranked related list and stops where the form begins", () => {
    expect(page.related.map(({ title }) => title)).toEqual([
      "灵活就业医保一年交多少",
      "失业期间医保怎么办",
      "医保断缴影响退休吗",
    ]);
  });

  it("lets no form, position, advertisement or legal line into the body", () => {
    for (const noise of ["验证码", "我已阅读", "专员", "对话框", "沪ICP", "首页 问答"]) {
      expect(page.bodyText).not.toContain(noise);
    }
    expect(page.bodyText.endsWith("有条件的话，尽量用自动扣款，避免忘记。")).toBe(true);
  });
});

describe("a page whose title comes three times, with three kinds of line ends", () => {
  const page = fixturePage("mixed-line-ends.txt");

  it("prints the title once and never in the body", () => {
    expect(page.title).toBe("工伤认定需要多长时间");
    expect(page.bodyText).not.toContain("工伤认定需要多长时间");
    expect(page.publishedAt).toBe("2025-03-09");
  });

  it("counts lines as an editor shows them, whatever ends them", () => {
    const first = page.warnings.find(({ excerpt }) => excerpt === "第一步 提出申请");
    expect(first?.line).toBe(12);
  });

  it("drops the recruitment list with a warning for each line", () => {
    expect(page.bodyText).not.toContain("招聘");
    expect(page.related).toEqual([]);
    expect(page.warnings.filter(({ code }) => code === "noise_dropped")).toHaveLength(3);
  });
});

describe("a page on one line", () => {
  const page = fixturePage("one-line.txt");

  it("is broken where its words say so, with a warning", () => {
    expect(warningCodes(page)).toContain("page_on_one_line");
    expect(page.title).toBe("生育津贴怎么领");
    expect(page.breadcrumbs).toEqual(["首页", "医保", "生育保险"]);
    expect(page.publishedAt).toBe("2024-06-18T09:12");
    expect(outlineOf(page)).toEqual(["2 一、申领条件", "2 二、申领材料", "2 三、到账时间"]);
    expect(page.disclaimer).toBe("提示：以上内容仅供参考，不能代替经办机构的答复。");
    expect(page.previous?.title).toBe("产检费用能报销吗");
    expect(page.related).toHaveLength(2);
  });
});

describe("a mail wrapped to a fixed width", () => {
  const page = fixturePage("wrapped-mail.txt");

  it("joins its lines to paragraphs and items again", () => {
    expect(page.bodyText).toContain("超过多少钱才开始报销。");
    expect(page.bodyText).toContain("1. 先由基本医保报销，剩下的合规费用逐次累加，跨医院也可以合并计算。");
    expect(page.bodyText).toContain("不能转到下一年度使用，也不能转给家里其他人使用。");
    expect(page.disclaimer).toBe("声明：本文只作政策介绍，不构成理赔承诺。");
  });
});

describe("an article about the very things pages are furnished with", () => {
  const page = fixturePage("mini-program.txt");

  it("loses no sentence about mini programs, logging in or verification codes", () => {
    for (const sentence of [
      "小程序用来办事，公众号用来看消息，两者可以绑定同一个账号。",
      "打开微信，搜索“粤医保”小程序，登录后可以查余额、办共济、打印凭证。",
      "首次使用要点击“立即登录”，按提示完成人脸识别。",
      "点击“我的—在线客服”留言。",
      "进入小程序后点“登录”，输入手机号，获取验证码，再点“提交”。",
    ]) {
      expect(page.bodyText).toContain(sentence);
    }
    expect(outlineOf(page)).toHaveLength(4);
    expect(page.warnings).toEqual([]);
  });
});

describe("a traditional-character page", () => {
  const page = fixturePage("big5-news.txt");

  it("knows the furniture in traditional characters too", () => {
    expect(page.title).toBe("住院多久可以申請核退？");
    expect(page.breadcrumbs).toEqual(["首頁", "健保資訊", "常見問題"]);
    expect(page.publishedAt).toBe("2023-11-05T16:40");
    expect(page.source).toBe("南嶺生活報");
    expect(page.disclaimer).toContain("溫馨提示");
    expect(page.related).toEqual([
      { title: "轉診要先辦手續嗎", excerpt: null, category: null, date: "2023-10-30" },
      { title: "健保卡遺失怎麼補辦", excerpt: null, category: null, date: "2023-10-21" },
    ]);
    expect(page.bodyText).not.toContain("點讚");
  });
});
