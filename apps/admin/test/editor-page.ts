import type { Role } from "@gongji/domain/article";
import type { Page } from "playwright-core";
import type { RunningConsole } from "./console.ts";

/** A browser of its own in which somebody with that role is signed in, on an article. */
export async function openArticlePage(
  { browser, url, signInOf }: Pick<RunningConsole, "browser" | "url" | "signInOf">,
  role: Role,
  articleId: string,
): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${url}/articles/${articleId}`);
  const { email, password } = await signInOf(role);
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("textbox", { name: "正文" }).waitFor();
  return page;
}
