import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { createDocument } from "./document.ts";

const RENDERED = `<!doctype html><html><head><style>b{color:red}</style>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="icon" href="/favicon.svg"/>
<script type="module" async="" src="/scripts/site.js"></script></head>
<body><p>&lt;script&gt;</p><script>self.__next_f.push([1,"x"])</script><script src="/_next/static/a.js"></script></body></html>`;
const sha256 = (text: string) => `'sha256-${hash("sha256", text, "base64")}'`;

test("a page loses the framework's scripts and keeps its own; its policy allows nothing else", () => {
  const { html, contentSecurityPolicy } = createDocument(RENDERED, { isInteractive: false, described: [] });
  expect(html).not.toContain("/_next/static");
  expect(html).not.toContain("__next_f");
  expect(html).toContain('<link rel="icon" href="/favicon.svg"/>');
  expect(html).toContain("<p>&lt;script&gt;</p>");
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(contentSecurityPolicy).toContain("script-src 'self';");
  expect(contentSecurityPolicy).toContain(`style-src 'self' ${sha256("b{color:red}")};`);
});

test("an interactive page keeps them, each inline one named by its hash", () => {
  const { html, contentSecurityPolicy } = createDocument(RENDERED, { isInteractive: true, described: [] });
  expect(html).toBe(RENDERED);
  expect(contentSecurityPolicy).toContain(`script-src 'self' ${sha256('self.__next_f.push([1,"x"])')};`);
});

test("nothing an article says ends its structured data", () => {
  const described = [{ "@type": "Article", headline: "</script><script>alert(1)</script>" }];
  const { html, contentSecurityPolicy } = createDocument(RENDERED, { isInteractive: false, described });
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toEqual({ "@context": "https://schema.org", "@graph": described });
  expect(html).not.toContain("<script>alert");
  expect(contentSecurityPolicy).toContain("script-src 'self';");
});
