import { environment } from "#lib/env.ts";

/** What machines may read: everything but results and forms, which lead them in circles. */
export function GET(): Response {
  const origin = environment.siteOrigin();
  const lines = [
    "User-agent: *",
    ...["/search", "/suggestions", "/corrections"].flatMap((path) => [
      `Disallow: ${path}`,
      `Disallow: /en${path}`,
    ]),
    ...["/sitemap.xml", "/sitemap-site.xml"].map((path) => `Sitemap: ${origin}${path}`),
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
