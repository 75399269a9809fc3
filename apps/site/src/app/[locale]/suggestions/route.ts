import type { Suggestion } from "@gongji/client";
import { problemOf } from "@gongji/client";
import { api } from "#lib/api.ts";
import { type Locale, localeFrom } from "#lib/locale.ts";
import { messagesIn } from "#lib/messages.ts";
import { pathsIn } from "#lib/paths.ts";
import type { ShownSuggestion } from "#lib/shown-suggestion.ts";

const SHOWN = 8;

function shown(suggestion: Suggestion, locale: Locale): ShownSuggestion {
  const paths = pathsIn(locale);
  const { common, lists, search } = messagesIn(locale);
  switch (suggestion.kind) {
    case "words":
      return {
        parts: [[suggestion.text, false]],
        kind: search.title,
        href: paths.search({ text: suggestion.text }),
      };
    case "article":
      return {
        parts: suggestion.highlights.map(({ text, match }) => [text, match]),
        kind: null,
        href: paths.article(suggestion.slug),
      };
    case "category":
      return named(suggestion, lists.categoryKind, paths.category(suggestion.key));
    case "topic":
      return named(suggestion, lists.topicKind, paths.topic(suggestion.key));
    case "region":
      return named(suggestion, common.region, paths.region(suggestion.key));
  }
  function named(term: { name: string; nameEn: string }, kind: string, href: string): ShownSuggestion {
    return { parts: [[common.nameOf(term), false]], kind, href };
  }
}

/** What a reader may want who has typed so far, for the search field. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeFrom((await params).locale) ?? "zh-CN";
  const text = new URL(request.url).searchParams.get("text")?.trim().slice(0, 100) ?? "";
  if (text === "") return Response.json([]);
  try {
    const { items } = await api().articles.suggest.query({ text, limit: SHOWN });
    return Response.json(items.map((item) => shown(item, locale)));
  } catch (error) {
    if (problemOf(error)?.code === "input.invalid") return Response.json([]);
    throw error;
  }
}
