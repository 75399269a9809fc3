import { expect, test } from "vitest";
import type { World } from "./world.ts";

/** An admin adds a receiver, watches it fail, and sends again what was given up. */
export function webhookSteps(world: () => World): void {
  test("an inner address is refused beside the field; an allowed one is added, with its secret shown once", async () => {
    const { go, page, receiver, accessible } = world();
    await go("/webhooks");
    await page.getByText("还没有接收地址").waitFor();
    await page.getByRole("button", { name: "添加接收地址" }).click();
    await page.getByLabel("名称").fill("官网缓存");
    const address = page.getByLabel("接收地址", { exact: true });
    await address.fill("https://169.254.169.254/");
    await page.getByRole("button", { name: "添加", exact: true }).click();
    await page.getByText("这个地址不在公网上").waitFor();
    await accessible();
    await address.fill(receiver.url);
    await page.getByRole("button", { name: "添加", exact: true }).click();
    expect(await page.getByLabel("签名密钥", { exact: true }).inputValue()).toMatch(/^whsec_/);
    await page.getByRole("button", { name: "我已保存好" }).click();
    await page.getByRole("heading", { name: "官网缓存" }).waitFor();
  }, 60_000);

  test("a test shows what the receiver said, and what was given up is sent again", async () => {
    const { page, receiver, room, accessible } = world();
    const deliveries = page.getByRole("list", { name: "发送记录" });
    receiver.status = 500;
    await page.getByRole("button", { name: "试发一条" }).click();
    await deliveries.getByText("HTTP 500 · the receiver is being moved").waitFor();
    await page.getByText("送不到，正在重试").waitFor();
    await room.database.webhookDelivery.updateMany({ data: { state: "dead", attempts: 11 } });
    await deliveries.getByText("没有送到").waitFor();
    await accessible();
    receiver.status = 204;
    await page.getByRole("button", { name: "全部重发（1）" }).click();
    await deliveries.getByText("已送到").waitFor();
    await page.getByText("正常", { exact: true }).waitFor();
  }, 60_000);

  test("a paused receiver is sent nothing until it is resumed; a removed one is gone", async () => {
    const { page } = world();
    await page.getByRole("button", { name: "暂停", exact: true }).click();
    await page.getByText("现在不发送。").waitFor();
    expect(await page.getByRole("button", { name: "试发一条" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "恢复发送" }).click();
    await page.getByText("现在不发送。").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: "删除" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
    await page.getByText("还没有接收地址").waitFor();
  }, 60_000);
}
