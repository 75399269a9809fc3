import { expect, test } from "vitest";
import type { World } from "./world.ts";

const CHINESE = /\p{Script=Han}/u;

/** What happens before somebody is inside: nothing leaks, and who reads English finds it. */
export function doorSteps(world: () => World): void {
  test("a password sent before the page reacts gets into no address", async () => {
    const { running, stranger } = world();
    const page = await stranger();
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${running.url}/sign-in`);
    await page.getByLabel("邮箱").fill("somebody@example.org");
    await page.getByLabel("密码", { exact: true }).fill("a password nobody should see");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "登录" }).click({ force: true });
    await page.waitForTimeout(500);
    expect(page.url()).toBe(`${running.url}/sign-in`);
    await page.context().close();
  }, 30_000);

  test("English is one press away at the door, in the palette and on the sheet of keys", async () => {
    const { running, stranger, accessible } = world();
    const page = await stranger();
    await page.goto(`${running.url}/sign-in`);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Sign in to Gongji" }).waitFor();
    await accessible(page);
    const { email, password } = await running.signInOf("editor");
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: /^Hello/ }).waitFor();

    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    expect(await sheet.textContent()).not.toMatch(CHINESE);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Search articles or commands" });
    await palette.getByRole("combobox").fill("switch");
    const own = palette.getByRole("group", { name: "Commands" }).getByRole("option");
    for (const line of await own.allInnerTexts()) expect(line.replace("简体中文", "")).not.toMatch(CHINESE);
    await palette.getByRole("option", { name: "Switch to 简体中文" }).click();
    await page.getByRole("heading", { name: /您好$/ }).waitFor();
    await page.context().close();
  }, 60_000);

  test("what is typed right after the palette opens is sought, and the name of a room leads there before any article", async () => {
    const { page, go } = world();
    await go("/");
    await page.getByRole("heading", { name: /您好$/ }).waitFor();
    const palette = page.getByRole("dialog", { name: "搜索文章或命令" });
    await page.keyboard.press("Control+k");
    await palette.waitFor();
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("审计", { delay: 150 });
    await palette.getByRole("option", { name: "审计记录", selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((at) => at.pathname === "/audit");
  }, 60_000);
}
