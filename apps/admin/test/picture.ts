import type { Page } from "playwright-core";

/** A picture as a file of the editor's computer. */
export async function picture(page: Page, width: number, height: number): Promise<Buffer> {
  const encoded = await page.evaluate(
    ([wide, high]) => {
      const canvas = document.createElement("canvas");
      canvas.width = wide ?? 1;
      canvas.height = high ?? 1;
      const context = canvas.getContext("2d");
      if (context) context.fillStyle = "#0a6b59";
      context?.fillRect(0, 0, canvas.width, canvas.height / 2);
      return canvas.toDataURL("image/png").split(",")[1] ?? "";
    },
    [width, height],
  );
  return Buffer.from(encoded, "base64");
}

/** Puts a file of a picture into the body. */
export async function choosePicture(page: Page, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "图片", exact: true }).click();
  await (await choosing).setFiles([{ name, mimeType: "image/png", buffer }]);
}
