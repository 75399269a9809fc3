import { expect, test } from "vitest";
import type { World } from "./world.ts";

/** An admin makes, replaces and ends a key. */
export function keySteps(world: () => World): void {
  let first = "";

  async function statusWith(key: string): Promise<number> {
    const answer = await fetch(`${world().running.apiUrl}/v1/regions`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return answer.status;
  }

  test("a key is shown once, opens the API, and its row says which it is", async () => {
    const { go, page, accessible } = world();
    await go("/keys");
    await page.getByText("还没有密钥").waitFor();
    await page.getByRole("button", { name: "新建密钥" }).click();
    await page.getByLabel("名称").fill("小程序后端");
    await page.getByLabel("每分钟点数").fill("60000");
    await page.getByRole("button", { name: "新建", exact: true }).click();
    first = await page.getByLabel("密钥", { exact: true }).inputValue();
    await page.keyboard.press("Escape");
    await accessible();
    await page.getByRole("button", { name: "我已保存好" }).click();
    expect(await statusWith(first)).toBe(200);
    const row = page.getByRole("listitem").filter({ hasText: "小程序后端" });
    expect(await row.textContent()).toContain(first.slice(0, 14));
    expect(await row.textContent()).toContain("每分钟 60,000 点");
    expect(await page.content()).not.toContain(first);
  }, 60_000);

  test("a replaced key goes on for the time chosen; a revoked one ends with the new one at once", async () => {
    const { page, accessible } = world();
    await page.getByRole("button", { name: "更换密钥：小程序后端" }).click();
    await page.getByLabel("旧的还能用多久").selectOption({ label: "1 小时" });
    await page.getByRole("button", { name: "更换", exact: true }).click();
    const second = await page.getByLabel("密钥", { exact: true }).inputValue();
    await page.getByRole("button", { name: "我已保存好" }).click();
    await page.getByText(`旧密钥 ${first.slice(0, 14)}…`).waitFor();
    expect([await statusWith(first), await statusWith(second)]).toEqual([200, 200]);
    await page.getByRole("button", { name: "作废密钥：小程序后端" }).click();
    await page.getByRole("button", { name: "作废", exact: true }).click();
    await page.getByText("已过期或作废的密钥（1）").click();
    await expect.poll(async () => [await statusWith(first), await statusWith(second)]).toEqual([401, 401]);
    await accessible();
  }, 60_000);
}
