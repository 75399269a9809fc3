import type { PageLanguage } from "../documents/page-words.ts";

interface PreviewWords {
  readonly lang: string;
  readonly draft: string;
  readonly live: string;
  readonly edition: (number: number) => string;
  readonly until: (moment: string) => string;
  readonly effectiveFrom: (day: string) => string;
  readonly effectiveTo: (day: string) => string;
  readonly effectiveBetween: (from: string, to: string) => string;
  readonly sources: string;
  readonly related: string;
  readonly refused: string;
  readonly refusedHint: string;
}

/** What the page of a preview says besides the text. */
export const PREVIEW_WORDS: Readonly<Record<PageLanguage, PreviewWords>> = {
  zh: {
    lang: "zh-CN",
    draft: "预览：这是草稿，读者还看不到。请勿转发给无关的人。",
    live: "预览：这是读者现在看到的内容。",
    edition: (number) => `第 ${number} 版`,
    until: (moment) => `链接有效期至 ${moment}（北京时间）`,
    effectiveFrom: (day) => `${day} 起`,
    effectiveTo: (day) => `到 ${day} 为止`,
    effectiveBetween: (from, to) => `${from} 起，${to} 起失效`,
    sources: "依据",
    related: "相关文章",
    refused: "这个预览链接打不开",
    refusedHint: "链接可能已过期、不完整，或者草稿已被丢弃。请向分享给您的人要一个新链接。",
  },
  en: {
    lang: "en",
    draft: "Preview: this is a draft that readers do not see yet. Please do not pass it on.",
    live: "Preview: this is what readers see now.",
    edition: (number) => `Edition ${number}`,
    until: (moment) => `The link opens until ${moment} (Beijing time)`,
    effectiveFrom: (day) => `in force since ${day}`,
    effectiveTo: (day) => `in force until ${day}`,
    effectiveBetween: (from, to) => `in force from ${from} until ${to}`,
    sources: "Sources",
    related: "Related articles",
    refused: "This preview link does not open",
    refusedHint:
      "It may have expired or be incomplete, or the draft was discarded. Ask whoever shared it for a new one.",
  },
};
