import type { Page } from "playwright-core";
import { choosePicture, picture } from "../picture.ts";
import { speak } from "./open-screen.ts";

/** Puts a picture into a draft, as an editor does. */
export async function addPicture(page: Page, url: string, articleId: string): Promise<void> {
  await speak(page, url, "zh-CN");
  await page.goto(`${url}/articles/${articleId}`);
  await page.getByRole("textbox", { name: "正文" }).click();
  await choosePicture(page, "图.png", await picture(page, 1_200, 500));
  await page.getByText("还没写，写了才能发布").waitFor();
  await page.getByText("已保存", { exact: true }).first().waitFor();
}
