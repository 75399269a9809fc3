import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { signDelivery } from "../../src/webhooks/sign-delivery.ts";

const guide = fileURLToPath(new URL("../../../../docs/webhooks.md", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const SECRET = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;
const PORT = "47613";

test("the guide's receiver believes what is signed and nothing else", async () => {
  const folder = await mkdtemp(join(here, ".guide-"));
  const [code = ""] = [...(await readFile(guide, "utf8")).matchAll(/```ts\n(.*?)```/gs)].flatMap(
    ([, one = ""]) => (one.includes("verifyWebhook") ? [one] : []),
  );
  await writeFile(join(folder, "receiver.ts"), code);
  const child = spawn(process.execPath, [join(folder, "receiver.ts")], {
    env: { PORT, GONGJI_WEBHOOK_SECRET: SECRET },
  });
  try {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    await expect.poll(() => said, { timeout: 20_000 }).toContain("listening");
    const body = JSON.stringify({
      type: "article.published",
      version: 1,
      data: { slug: "a", sequence: "5" },
    });
    const timestampSeconds = Math.floor(Date.now() / 1_000);
    const send = (signature: string) =>
      fetch(`http://127.0.0.1:${PORT}/`, {
        method: "POST",
        body,
        headers: {
          "webhook-id": "d1",
          "webhook-timestamp": `${timestampSeconds}`,
          "webhook-signature": signature,
        },
      });
    expect((await send("v1,AAAA")).status).toBe(401);
    expect((await send(signDelivery([SECRET], { id: "d1", timestampSeconds, body }))).status).toBe(204);
    await expect.poll(() => said).toContain("article.published a 5");
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
