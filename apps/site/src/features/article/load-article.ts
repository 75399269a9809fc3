import { type PublishedArticle, problemOf, type RegionAnswer } from "@gongji/client";
import { cache } from "react";
import { api } from "#lib/api.ts";
import { placedRegion, type RegionName } from "#lib/regions.ts";

/** How the article that is shown stands to the reader's region; null when they named none. */
export interface ForRegion {
  readonly region: RegionName;
  /** `unanswered`: it is of another region, and shown because its address was asked for. */
  readonly fallback: Extract<RegionAnswer, { kind: "article" }>["fallback"] | "unanswered";
}

/** What there is to show at an article's address. */
export type LoadedArticle =
  | { readonly kind: "article"; readonly article: PublishedArticle; readonly forRegion: ForRegion | null }
  | { readonly kind: "redirect"; readonly slug: string }
  | { readonly kind: "gone"; readonly note: string | null; readonly withdrawnAt: string }
  | { readonly kind: "missing" };

const MISSING = { kind: "missing" } as const;

function nullWhen(codes: readonly string[]) {
  return (error: unknown): null => {
    if (codes.includes(problemOf(error)?.code ?? "")) return null;
    throw error;
  };
}

/** Asks for an article, and for its answer in the reader's region where they named one. */
export const loadArticle = cache(
  async (slug: string, region: string | undefined, on: string | undefined): Promise<LoadedArticle> => {
    const asOf = on === undefined ? {} : { asOf: on };
    const [answer, place, inRegion] = await Promise.all([
      api()
        .articles.bySlug.query({ slug, ...asOf })
        .catch(nullWhen(["article.not_found", "input.invalid"])),
      region === undefined ? null : placedRegion(region),
      region === undefined
        ? null
        : api()
            .articles.forRegion.query({ slug, regionCode: region, ...asOf })
            .catch(nullWhen(["article.not_found", "taxonomy.unknown_region", "input.invalid"])),
    ]);
    if (answer === null) return MISSING;
    if (answer.kind !== "article") return answer;
    if (place === null || inRegion === null) return { ...answer, forRegion: null };
    if (inRegion.kind === "unanswered") {
      return { ...answer, forRegion: { region: place, fallback: "unanswered" } };
    }
    return {
      kind: "article",
      article: inRegion.article,
      forRegion: { region: place, fallback: inRegion.fallback },
    };
  },
);
