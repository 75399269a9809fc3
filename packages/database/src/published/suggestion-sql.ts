import { RELATED_SIZE } from "@gongji/application/published";

/** Suggestions with what their cards and reasons name: as `s`, `lr`, `g`, `c`, `k`. */
export const SUGGESTIONS = `
  live.suggestion s
  JOIN live.region lr ON lr.code = s.region_code
  JOIN live.region_chain g ON g.code = s.region_code
  LEFT JOIN live.category c ON c.key = s.category_key
  LEFT JOIN live.topic k ON k.key = s.reason->>'kind'`;

/** Whether the pins of the article `a` leave room for suggestions on a day; reading some for nothing costs more. */
export const HAS_ROOM = (today: string): string => `NOT EXISTS (
  SELECT FROM live.related l WHERE l.article_id = a.id
    AND (l.expires_on IS NULL OR l.expires_on > ${today}::date)
    AND (l.effective_to IS NULL OR l.effective_to > ${today}::date)
  OFFSET ${RELATED_SIZE - 1}
)`;
