import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { World } from "./world.ts";

/** The log of what the steps before did: searched, sent on as an address, exported, and whole. */
export function auditSteps(world: () => World): void {
  const rows = () => world().page.getByRole("region", { name: "审计记录" }).getByRole("row");

  test("the audit log is narrowed to what somebody looks for, and the address keeps that", async () => {
    const { page, go, accessible } = world();
    await go("/audit");
    await page.getByText(/已核对到第 \d+ 条（.*）：没有一条被改动或删除。/).waitFor();
    await accessible();
    await page.getByLabel("做了什么", { exact: true }).selectOption({ label: "新建密钥" });
    await expect.poll(() => page.url()).toContain("action=api_key.created");
    await page.reload();
    await rows().nth(1).waitFor();
    const found = await rows().allInnerTexts();
    expect(found.length).toBeGreaterThan(1);
    expect(found.slice(1).every((row) => row.includes("新建密钥"))).toBe(true);
    await page.getByLabel("搜索审计记录").fill("没有人用过的词");
    await page.getByText("没有符合条件的记录。").waitFor();
    await page.getByRole("button", { name: "显示全部记录" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.getByLabel("到", { exact: true }).fill("2001-01-01");
    await page.getByText("没有符合条件的记录。").waitFor();
    await page.getByRole("button", { name: "显示全部记录" }).click();
    await rows().nth(1).waitFor();
  }, 60_000);

  test("the whole of what was found is taken along as a spreadsheet", async () => {
    const { page, room } = world();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "导出 CSV" }).click(),
    ]);
    const text = await readFile(await file.path(), "utf8");
    const lines = text.trim().split("\r\n");
    expect(lines[0]).toContain("序号,时间（UTC）,谁,做了什么");
    expect(lines.length - 1).toBe(await room.database.auditEvent.count());
  }, 60_000);

  test("a record somebody altered in the database itself is said in words", async () => {
    const { page, room, go } = world();
    await room.database.$transaction(async (db) => {
      await db.$executeRaw`SET LOCAL session_replication_role = replica`;
      await db.$executeRaw`UPDATE audit_event SET action = 'article.saved' WHERE sequence = 2`;
    });
    await go("/audit");
    await page
      .getByRole("alert")
      .getByText(/第 2 条与前面的记录接不上/)
      .waitFor();
  }, 60_000);
}
