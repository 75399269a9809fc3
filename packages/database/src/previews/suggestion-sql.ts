import { RELATED_SIZE } from "@gongji/domain/related";

/** Rows of a view `l` or `s` that stand beside the article of an alias `a`. */
export interface Beside {
  readonly view: string;
  readonly condition: string;
}

/** Suggestions of a view with what their cards and reasons name: as `s`, `lr`, `g`, `c`, `k`. */
export const suggestionsFrom = (view: string): string => `
  ${view} s
  JOIN live.region lr ON lr.code = s.region_code
  JOIN live.region_chain g ON g.code = s.region_code
  LEFT JOIN live.category c ON c.key = s.category_key
  LEFT JOIN live.topic k ON k.key = s.reason->>'kind'`;

/** Whether pins leave room for suggestions on a day; reading some for nothing costs more. */
export const hasRoom = ({ view, condition }: Beside, today: string): string => `NOT EXISTS (
  SELECT FROM ${view} l WHERE ${condition}
    AND (l.expires_on IS NULL OR l.expires_on > ${today}::date)
    AND (l.effective_to IS NULL OR l.effective_to > ${today}::date)
  OFFSET ${RELATED_SIZE - 1}
)`;
