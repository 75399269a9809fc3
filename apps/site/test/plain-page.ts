import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** Elements that hold words; of every other one the words are kept and the element is not. */
const KEPT = /^<\/?(?:h[1-4]|p|li|ul|ol|dl|dt|dd|table|tr|th|td)\b/;
const STYLE = "body{font:1.125rem/1.8 system-ui,sans-serif;margin:1.25rem}";

/** The words of a page with the least that shows them: no script, one line of style. */
function plainHtml(html: string): string {
  const words = html
    .slice(html.indexOf("<body"), html.indexOf("</body>"))
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, "")
    .replaceAll(/<(\/?\w+)[^>]*>/g, (tag, name) => (KEPT.test(tag) ? `<${name}>` : " "));
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>-</title><style>${STYLE}</style>${words}`;
}

/** Gives the words of the page at `url` from a server that does nothing else: what the machine can do at best. */
export async function servePlainPage(url: string): Promise<{ readonly url: string; stop(): void }> {
  const bytes = gzipSync(plainHtml(await (await fetch(url)).text()));
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" })
      .end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, stop: () => server.close() };
}
