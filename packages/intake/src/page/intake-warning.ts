type Text = { readonly zh: string; readonly en: string };

/** What the intake may be unsure of, with the sentence an editor reads. */
export const WARNING_TEXT = {
  title_missing: {
    zh: "没有找到标题，请补上。",
    en: "No title was found; please add one.",
  },
  title_guessed: {
    zh: "标题是推断的，请核对。",
    en: "The title is a guess; please check it.",
  },
  date_relative: {
    zh: "页面只写了相对日期，无法换算成具体日期。",
    en: "The page gives only a relative date, which cannot be turned into a day.",
  },
  date_incomplete: {
    zh: "日期没有年份或不是有效日期，没有采用。",
    en: "The date has no year or is no day of the calendar; it was not used.",
  },
  date_conflict: {
    zh: "页面显示的日期与页面信息中的日期不一致，采用了显示的日期。",
    en: "The printed date differs from the one in the page's metadata; the printed one was used.",
  },
  date_of_update: {
    zh: "只找到更新日期，暂作发布日期。",
    en: "Only a date of update was found; it stands in for the date of publication.",
  },
  page_without_article: {
    zh: "没有找到正文。",
    en: "No article text was found.",
  },
  page_on_one_line: {
    zh: "整页文字在一行里，已按编号和标志词断开，请核对分段。",
    en: "The whole page stood on one line; it was split at numbers and signal words. Please check the paragraphs.",
  },
  page_too_deep: {
    zh: "网页结构异常（嵌套或标签过多），只取出了文字。",
    en: "The page's markup is abnormal (too deep or too large); only its text was taken.",
  },
  garbled_text: {
    zh: "这一行有乱码。",
    en: "This line has garbled characters.",
  },
  image_dropped: {
    zh: "图片没有导入。",
    en: "An image was not imported.",
  },
  media_dropped: {
    zh: "音视频或嵌入内容没有导入。",
    en: "Embedded media were not imported.",
  },
  link_dropped: {
    zh: "链接地址不完整，只保留了文字。",
    en: "A link without a full address was kept as text.",
  },
  heading_guessed: {
    zh: "这一行没有编号，按小标题处理，请核对。",
    en: "This unnumbered line was taken as a heading; please check.",
  },
  list_too_deep: {
    zh: "列表嵌套过深，已减少层级。",
    en: "A list was nested too deeply; its levels were reduced.",
  },
  table_reduced: {
    zh: "表格过大或不规则，部分内容改为段落。",
    en: "A table was too large or irregular; part of it became paragraphs.",
  },
  body_too_long: {
    zh: "正文过长，从这里起没有导入。",
    en: "The text is too long; it was not imported from here on.",
  },
  markup_unclosed: {
    zh: "这一行有不成对的强调符号（**），已去掉。",
    en: "This line has an unpaired emphasis mark (**), which was removed.",
  },
  noise_dropped: {
    zh: "这一行像广告或页面附件，没有导入。",
    en: "This line looks like an advertisement or page furniture and was left out.",
  },
  noise_kept: {
    zh: "这一行可能是广告或页面附件，暂时保留，请核对。",
    en: "This line may be an advertisement or page furniture; it was kept. Please check.",
  },
  text_after_end: {
    zh: "正文结束之后还有成段文字，没有导入，请核对。",
    en: "There is running text after the end of the article; it was left out. Please check.",
  },
  related_incomplete: {
    zh: "相关推荐的这一条不完整。",
    en: "This related entry is incomplete.",
  },
  related_duplicate: {
    zh: "相关推荐里重复的标题，只保留一条。",
    en: "A title repeated in the related list was kept once.",
  },
  related_stray: {
    zh: "相关推荐里有一行无法归入任何一条，没有导入。",
    en: "A line of the related list belongs to no entry and was left out.",
  },
  related_unmarked: {
    zh: "没有“相关推荐”字样，按格式认作相关推荐，请核对。",
    en: "A list without a heading was taken as the related list because of its form; please check.",
  },
} as const satisfies Record<string, Text>;

/** The kinds of doubt a page can raise. */
export type WarningCode = keyof typeof WARNING_TEXT;

/** Something the intake was unsure of. */
export interface IntakeWarning {
  readonly code: WarningCode;
  /** The 1-based line of the source, or null when it is the page as a whole. */
  readonly line: number | null;
  /** The English sentence; {@link WARNING_TEXT} has it in Chinese too. */
  readonly message: string;
  /** The beginning of what the warning is about. */
  readonly excerpt?: string;
}

const EXCERPT_LENGTH = 60;
const SAME_KIND_MAX = 50;

/** Collects the warnings of one page; of one kind it keeps the first fifty. */
export class WarningList {
  readonly #warnings: IntakeWarning[] = [];
  readonly #counts = new Map<WarningCode, number>();

  add(code: WarningCode, line: number | null = null, about = ""): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > SAME_KIND_MAX) return;
    const excerpt = about.slice(0, EXCERPT_LENGTH).toWellFormed();
    this.#warnings.push({ code, line, message: WARNING_TEXT[code].en, ...(excerpt ? { excerpt } : {}) });
  }

  /** In the order of the source; what concerns the whole page comes first. */
  sorted(): IntakeWarning[] {
    return this.#warnings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }
}
