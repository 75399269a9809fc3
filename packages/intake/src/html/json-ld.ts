/** What an Article and a BreadcrumbList in JSON-LD say. */
export interface JsonLdFacts {
  headline: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  section: string | null;
  publisher: string | null;
  breadcrumbs: string[];
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:.*Article|BlogPosting|WebPage|QAPage|Question|Report|NewsArticle|MedicalWebPage)$/;
const DEPTH_MAX = 6;
const LENGTH_MAX = 500_000;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  return isFields(value) ? text(value.name) : null;
}

function* objectsIn(value: unknown, depth = 0): Generator<Fields> {
  if (depth > DEPTH_MAX) return;
  if (Array.isArray(value)) for (const part of value) yield* objectsIn(part, depth + 1);
  if (!isFields(value)) return;
  yield value;
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "breadcrumb"]) {
    if (key in value) yield* objectsIn(value[key], depth + 1);
  }
}

function isType(object: Fields, pattern: RegExp): boolean {
  const types = Array.isArray(object["@type"]) ? object["@type"] : [object["@type"]];
  return types.some((type) => typeof type === "string" && pattern.test(type));
}

function crumbsOf(object: Fields): string[] {
  const items = Array.isArray(object.itemListElement) ? object.itemListElement.filter(isFields) : [];
  return items
    .toSorted((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .flatMap((item) => text(item.name) ?? text(item.item) ?? []);
}

/** Reads one JSON-LD script into `facts`; what is no JSON, or of no use, changes nothing. */
export function readJsonLd(script: string, facts: JsonLdFacts): void {
  if (script.length > LENGTH_MAX) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ""));
  } catch {
    return;
  }
  for (const object of objectsIn(parsed)) {
    if (isType(object, /^BreadcrumbList$/) && facts.breadcrumbs.length === 0)
      facts.breadcrumbs = crumbsOf(object);
    if (!isType(object, ARTICLE)) continue;
    facts.headline ??= text(object.headline) ?? text(object.title);
    facts.publishedAt ??= text(object.datePublished) ?? text(object.pubDate);
    facts.updatedAt ??= text(object.dateModified) ?? text(object.upDate);
    facts.section ??= text(object.articleSection);
    facts.publisher ??= text(object.sourceOrganization);
  }
}
