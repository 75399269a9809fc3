import { articleTerms } from "../related/article-terms.ts";
import type { RelatedDocument } from "../related/related-document.ts";
import { type Measures, meanMeasures, measureRanking } from "./measures.ts";

/** Ranks every other article for an article: ids, best first. */
export type Ranker = (articleId: string) => string[];

const K1 = 1.2;
const B = 0.75;

/** BM25 over pairs of characters of title and text: what a good text search would list. */
export function bm25Ranker(documents: readonly RelatedDocument[]): Ranker {
  const counts = new Map(
    documents.map(({ id, title, text }) => [id, counted(articleTerms(`${title}\n${text}`))]),
  );
  const frequencies = counted([...counts.values()].flatMap((terms) => [...terms.keys()]));
  const lengths = new Map(
    [...counts].map(([id, terms]) => [id, [...terms.values()].reduce((a, b) => a + b, 0)]),
  );
  const meanLength = [...lengths.values()].reduce((a, b) => a + b, 0) / Math.max(1, documents.length);
  return byScore(documents, (article, other) => {
    let score = 0;
    for (const term of counts.get(article.id)?.keys() ?? []) {
      const count = counts.get(other.id)?.get(term) ?? 0;
      const frequency = frequencies.get(term) ?? 0;
      const rarity = Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5));
      const length = (lengths.get(other.id) ?? 0) / meanLength;
      score += (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
    }
    return score;
  });
}

/** The share of three-character sequences two texts have in common, as PostgreSQL's pg_trgm compares. */
export function trigramRanker(documents: readonly RelatedDocument[]): Ranker {
  const trigrams = new Map(
    documents.map(({ id, title, text }) => {
      const padded = Array.from(`  ${title}\n${text} `.normalize("NFKC").toLowerCase());
      return [id, new Set(padded.map((_, at) => padded.slice(at, at + 3).join("")))];
    }),
  );
  return byScore(documents, (article, other) => {
    const one = trigrams.get(article.id) ?? new Set<string>();
    const two = trigrams.get(other.id) ?? new Set<string>();
    let shared = 0;
    for (const trigram of one) if (two.has(trigram)) shared++;
    return shared / (one.size + two.size - shared);
  });
}

/** What a random order measures, in the mean of many orders drawn in the same way every time. */
export function randomMeasures(ids: readonly string[], grades: Readonly<Record<string, number>>): Measures {
  const ORDERS = 200;
  let state = 20_261_122;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const orders = Array.from({ length: ORDERS }, () =>
    ids.map((id) => ({ id, key: next() })).sort((a, b) => a.key - b.key),
  );
  return meanMeasures(
    orders.map((order) =>
      measureRanking(
        order.map(({ id }) => id),
        grades,
      ),
    ),
  );
}

function byScore(
  documents: readonly RelatedDocument[],
  scoreOf: (article: RelatedDocument, other: RelatedDocument) => number,
): Ranker {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (articleId) => {
    const article = byId.get(articleId);
    if (!article) return [];
    return documents
      .filter(({ id }) => id !== articleId)
      .map((other) => ({ id: other.id, score: scoreOf(article, other) }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
}

function counted(terms: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
