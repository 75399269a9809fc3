import type { Actor } from "@gongji/domain/article";
import { FEATURES, reasonSentence, TRAINED_MODEL } from "@gongji/ranking/related";
import { authorise } from "../authorise.ts";
import type { EditorReader, SuggestionForEditing } from "../ports/index.ts";
import type { SuggestedForEditing } from "./related-dto.ts";

/** What the ranking proposes beside an article, best first, with its reasons. */
export async function listSuggestions(
  { related }: EditorReader,
  actor: Actor,
  articleId: string,
): Promise<{ rankedAt: string | null; items: SuggestedForEditing[] }> {
  authorise(actor, "article.read");
  const [rows, rankedAt] = await Promise.all([related.suggestions(articleId), related.rankedAt(articleId)]);
  return { rankedAt: rankedAt?.toISOString() ?? null, items: rows.map(toSuggested) };
}

function toSuggested(row: SuggestionForEditing): SuggestedForEditing {
  const { why, kindName, kindNameEn, regionName, regionNameEn, features, ...suggested } = row;
  const text = reasonSentence(why, {
    region: () => ({ zh: regionName, en: regionNameEn }),
    kind: (kind) => ({ zh: kindName ?? kind, en: kindNameEn ?? kind }),
  });
  return { ...suggested, reason: { code: why.code, text }, parts: partsOf(suggested.modelVersion, features) };
}

/** What each feature adds, the greatest first; only the model that made a score can say what it is made of. */
function partsOf(modelVersion: string, features: readonly number[]): SuggestedForEditing["parts"] {
  if (modelVersion !== TRAINED_MODEL.version) return [];
  return FEATURES.map((feature, index) => {
    const value = features[index] ?? 0;
    return { feature, value, adds: value * (TRAINED_MODEL.weights[feature] ?? 0) };
  })
    .filter(({ adds }) => adds !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
