import { type Dateline, readDateline } from "./dateline.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

/** What the page's datelines and metadata say together. */
export interface PageDate {
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly category: string | null;
}

const AFTER_TITLE = 12;

interface Seen {
  readonly line: number;
  readonly text: string;
  readonly dateline: Dateline;
}

// Under the title any dateline counts; elsewhere only one that says what its date is.
function datelines(reading: Reading, titleIndex: number, bodyStart: number): Seen[] {
  const seen: Seen[] = [];
  for (let index = 0; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    if (!piece || piece.table || piece.zone === "related" || piece.zone === "comments") continue;
    const isHead = index <= Math.max(bodyStart, titleIndex + 1) && index <= titleIndex + AFTER_TITLE;
    const dateline = readDateline(piece);
    if (!dateline || !(isHead || (dateline.labelled && piece.text.length <= 60))) continue;
    assign(reading, "dateline", index);
    seen.push({ line: piece.line, text: piece.text, dateline });
  }
  return seen;
}

function warnOfDoubt(reading: Reading, seen: readonly Seen[], printed: Seen | undefined): void {
  const { publishedAt } = reading.metadata;
  if (printed && publishedAt && printed.dateline.publishedAt?.slice(0, 10) !== publishedAt.slice(0, 10)) {
    reading.warnings.add("date_conflict", printed.line, `${printed.dateline.publishedAt} / ${publishedAt}`);
  }
  if (printed || publishedAt) return;
  const vague = seen.find(({ dateline }) => dateline.incomplete);
  if (!vague) return;
  reading.warnings.add(
    vague.dateline.incomplete === "relative" ? "date_relative" : "date_incomplete",
    vague.line,
    vague.text,
  );
}

/**
 * The day the page says it was published: the labelled printed date, else a bare date at the title, else the
 * metadata's. A date of update stands in only where nothing else is given, with a warning.
 */
export function findPageDate(reading: Reading, titleIndex: number, bodyStart: number): PageDate {
  const seen = datelines(reading, titleIndex, bodyStart);
  const dated = seen.filter(({ dateline }) => dateline.publishedAt !== null);
  const printed = dated.find(({ dateline }) => dateline.labelled) ?? dated[0];
  warnOfDoubt(reading, seen, printed);
  let publishedAt = printed?.dateline.publishedAt ?? reading.metadata.publishedAt;
  const updated = seen.find(({ dateline }) => dateline.updatedAt !== null);
  const updatedAt = updated?.dateline.updatedAt ?? reading.metadata.updatedAt;
  if (publishedAt === null && updatedAt !== null) {
    publishedAt = updatedAt;
    reading.warnings.add("date_of_update", updated?.line ?? null, updatedAt);
  }
  return {
    publishedAt,
    source: seen.find(({ dateline }) => dateline.source)?.dateline.source ?? reading.metadata.source,
    category: seen.find(({ dateline }) => dateline.category)?.dateline.category ?? reading.metadata.category,
  };
}
