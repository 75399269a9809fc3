import { api } from "#lib/api.ts";
import { environment } from "#lib/env.ts";
import { LOCALES, pathInLocale } from "#lib/locale.ts";
import { pathsIn } from "#lib/paths.ts";

/** The pages of the site besides the answers, each in both languages; the answers are in the API's own sitemap. */
export async function GET(): Promise<Response> {
  const paths = pathsIn("zh-CN");
  const [categories, topics, regions, policies] = await Promise.all([
    api().categories.list.query(),
    api().topics.list.query(),
    api().regions.list.query(),
    api().policy.kinds.query(),
  ]);
  const pages = [
    paths.home,
    paths.categories,
    paths.regions,
    paths.policies,
    paths.about,
    ...categories.items.map(({ key }) => paths.category(key)),
    ...topics.items.map(({ key }) => paths.topic(key)),
    ...regions.items.map(({ code }) => paths.region(code)),
    ...policies.items.map(({ kind }) => paths.policy(kind)),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap((path) => LOCALES.map((locale) => entry(path, locale))).join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

function entry(path: string, locale: (typeof LOCALES)[number]): string {
  const at = (other: (typeof LOCALES)[number]) => environment.siteOrigin() + pathInLocale(path, other);
  const others = LOCALES.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${at(other)}"/>`,
  );
  return `<url><loc>${at(locale)}</loc>${others.join("")}</url>`;
}
