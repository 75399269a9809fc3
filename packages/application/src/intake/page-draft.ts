import { type ArticleDraft, emptyDraft, SHORT_ANSWER_MAX_LENGTH } from "@gongji/domain/article";
import type { ImportedPage } from "@gongji/intake";
import type { PageWarning } from "../ports/index.ts";

const TITLE_MAX_LENGTH = 120;
const DISCLAIMER_MAX_LENGTH = 500;

/** The draft an imported page starts as. Region, category and sources are for the editor to say. */
export function pageDraft(page: ImportedPage): { draft: ArticleDraft; warnings: PageWarning[] } {
  const warnings: PageWarning[] = [];
  const fit = (text: string, most: number, field: PageWarning["message"]): string => {
    if (text.length <= most) return text;
    warnings.push({
      code: "text_shortened",
      line: null,
      message: {
        zh: `${field.zh}超过 ${most} 字，已截短，请核对。`,
        en: `The ${field.en} was longer than ${most} characters and was cut; please check it.`,
      },
    });
    return text.slice(0, most).trim();
  };
  const title = fit(page.title.trim(), TITLE_MAX_LENGTH, { zh: "标题", en: "title" });
  const draft: ArticleDraft = {
    ...emptyDraft(title),
    question: title,
    shortAnswer: fit(page.shortAnswer?.trim() ?? "", SHORT_ANSWER_MAX_LENGTH, {
      zh: "简答",
      en: "short answer",
    }),
    body: page.body,
    disclaimer:
      page.disclaimer === null
        ? null
        : fit(page.disclaimer.trim(), DISCLAIMER_MAX_LENGTH, { zh: "提示", en: "disclaimer" }),
  };
  return { draft, warnings };
}
