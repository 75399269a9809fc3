import { createHmac } from "node:crypto";
import { codeOfStep, stepAt } from "@gongji/domain/access";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { signIn, type World } from "./world.ts";

const PASSWORD = "a newcomer's own password";
const NEWCOMER = { email: "newcomer@journey.example.org", password: PASSWORD };
const BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function bytesOf(base32: string): Uint8Array {
  const bits = [...base32].map((letter) => BASE_32.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** What the newcomer's app shows now, or shows `later` steps from now. */
function codeOf(key: string, later = 0): string {
  return codeOfStep(bytesOf(key), stepAt(new Date()) + later, (secret, message) =>
    createHmac("sha1", secret).update(message).digest(),
  );
}

/** An admin invites, watches and shuts out a colleague, who guards their own account. */
export function peopleSteps(world: () => World): void {
  let newcomer: Page;
  let key = "";
  let recoveryCodes: readonly string[] = [];

  const actions = () => world().page.getByRole("button", { name: "更多操作：小周" });
  const row = () => world().page.getByRole("listitem").filter({ has: actions() });
  const isIn = () => newcomer.getByRole("navigation", { name: "主导航" }).waitFor();

  async function choose(action: string): Promise<void> {
    const { page } = world();
    await actions().click();
    await page.getByRole("menuitem", { name: action }).click();
  }

  test("who is invited comes in by a link that opens once, with the role the admin gave", async () => {
    const { go, page, stranger, accessible } = world();
    await go("/users");
    await page.getByRole("button", { name: "邀请" }).click();
    await page.getByRole("textbox", { name: "邮箱" }).fill(NEWCOMER.email);
    await page.getByLabel("角色", { exact: true }).selectOption({ label: "编辑" });
    await page.getByRole("button", { name: "生成链接" }).click();
    const link = await page.getByLabel("邀请链接", { exact: true }).inputValue();
    await page.getByRole("button", { name: "我已保存好" }).click();
    await accessible();

    newcomer = await stranger();
    await newcomer.goto(link);
    await newcomer.getByText(`您受邀以“编辑”的身份加入。登录邮箱是 ${NEWCOMER.email}。`).waitFor();
    await accessible(newcomer);
    await newcomer.getByLabel("姓名").fill("小周");
    await newcomer.getByLabel("设一个密码").fill(PASSWORD);
    await newcomer.getByRole("button", { name: "加入" }).click();
    await isIn();
    expect(await newcomer.getByRole("link", { name: "用户" }).count()).toBe(0);

    const late = await stranger();
    await late.goto(link);
    await late.getByRole("link", { name: "登录" }).waitFor();
    expect(await late.getByLabel("设一个密码").count()).toBe(0);
    await late.context().close();
  }, 90_000);

  test("a second factor is set up with an app, and is asked for from then on", async () => {
    const { running, accessible } = world();
    await newcomer.goto(`${running.url}/account`);
    await newcomer.getByRole("button", { name: "开启两步验证" }).click();
    await newcomer.getByLabel("您的密码").fill(PASSWORD);
    await newcomer.getByRole("button", { name: "下一步" }).click();
    key = (await newcomer.locator("code").textContent()) ?? "";
    await accessible(newcomer);
    await newcomer.getByRole("textbox", { name: "验证码" }).fill(codeOf(key));
    await newcomer.getByRole("button", { name: "开启", exact: true }).click();
    recoveryCodes = (await newcomer.getByLabel("恢复码", { exact: true }).inputValue()).split("\n");
    expect(new Set(recoveryCodes).size).toBe(10);
    await newcomer.getByRole("button", { name: "我已保存好" }).click();

    await newcomer.context().clearCookies();
    await signIn(newcomer, running.url, NEWCOMER);
    await newcomer.getByText("还差一步").waitFor();
    await newcomer.goto(`${running.url}/articles`);
    await newcomer.getByText("还差一步").waitFor();
    await accessible(newcomer);
    await newcomer.getByRole("textbox", { name: "验证码" }).fill("000000");
    await newcomer.getByRole("button", { name: "继续" }).click();
    await newcomer.getByRole("alert").waitFor();
    await newcomer.getByRole("textbox", { name: "验证码" }).fill(codeOf(key, 1));
    await newcomer.getByRole("button", { name: "继续" }).click();
    await isIn();
  }, 90_000);

  test("whose phone is lost comes in with a recovery code, and with each only once", async () => {
    const { running } = world();
    const enterWith = async (code: string) => {
      await newcomer.context().clearCookies();
      await signIn(newcomer, running.url, NEWCOMER);
      await newcomer.getByRole("button", { name: "手机不在身边？用恢复码" }).click();
      await newcomer.getByRole("textbox", { name: "恢复码" }).fill(code);
      await newcomer.getByRole("button", { name: "继续" }).click();
    };
    await enterWith(recoveryCodes[0] ?? "");
    await isIn();
    await enterWith(recoveryCodes[0] ?? "");
    await newcomer.getByRole("alert").waitFor();
    await enterWith(recoveryCodes[1] ?? "");
    await isIn();
    await newcomer.goto(`${running.url}/account`);
    await newcomer.getByText("还有 8 个恢复码没用过").waitFor();
  }, 90_000);

  test("an admin sees where somebody is signed in and ends it; their next step leads to the sign-in", async () => {
    const { go, page, accessible } = world();
    await go("/users");
    await choose("查看登录");
    await page.getByRole("dialog").getByRole("listitem").first().waitFor();
    await accessible();
    await page.getByRole("button", { name: "全部退出登录" }).click();
    await page.getByText("现在没有登录着的浏览器。").waitFor();
    await page.keyboard.press("Escape");
    await newcomer.reload();
    await newcomer.getByText("登录共济编辑台").waitFor();
  }, 60_000);

  test("somebody suspended cannot come in; resumed and with the factor taken off, the password is enough", async () => {
    const { page, running } = world();
    await choose("停用");
    await page.getByRole("dialog").getByRole("button", { name: "停用" }).click();
    await row().getByText("已停用").waitFor();
    await signIn(newcomer, running.url, NEWCOMER);
    await newcomer.getByText("邮箱或密码不对，或者账户已停用。").waitFor();
    await choose("恢复");
    await expect.poll(() => row().getByText("已停用").count()).toBe(0);
    await choose("取消两步验证");
    await page.getByRole("dialog").getByRole("button", { name: "取消两步验证" }).click();
    await expect.poll(() => row().getByText("两步验证").count()).toBe(0);
    await signIn(newcomer, running.url, NEWCOMER);
    await isIn();
  }, 60_000);

  test("each of these acts stands in the audit log, with who did it", async () => {
    const { go, page } = world();
    await go("/audit");
    const log = page.getByRole("table");
    const wanted = page.getByLabel("做了什么", { exact: true });
    for (const act of [
      "邀请同事",
      "接受邀请",
      "开启两步验证",
      "通过两步验证登录",
      "强制他人退出登录",
      "停用用户",
      "恢复用户",
      "取消他人的两步验证",
    ]) {
      await wanted.selectOption({ label: act });
      await log.getByRole("cell", { name: act, exact: true }).first().waitFor();
      expect(await page.content()).not.toContain(key);
      expect(await page.content()).not.toContain(recoveryCodes[0]);
    }
  }, 60_000);
}
