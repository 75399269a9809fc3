import type { Messages } from "../zh-CN/index.ts";

export const about: Messages["about"] = {
  title: "About this site",
  lead: "Gongji turns health insurance rules that are scattered over local documents into answers that can be understood and checked.",
  sections: [
    {
      heading: "How answers come about",
      paragraphs: [
        "An editor writes each answer, says where it applies, since when it holds and which documents it rests on; another editor checks it before it is published.",
        "When the rules change, so does the answer; an answer that is taken back says why. One that has not been checked again by its day says so on its page.",
      ],
    },
    {
      heading: "How sure the grounds are",
      paragraphs: [
        "Grounds have one of four grades: text checked, quoted officially, secondary source, not verified. What nobody has verified is called unverified; we do not guess.",
      ],
    },
    {
      heading: "Regions",
      paragraphs: [
        "Health insurance is run locally, and the same question may have different answers in different cities. Where a region has no answer of its own, you are shown the rules of the region above it, and told so; never those of another city.",
        "The region you choose is kept on your device only, to remind you of it when you open an answer; the page of regions lets you clear it. Addresses with a region and a day in them can be shared.",
      ],
    },
    {
      heading: "Privacy",
      paragraphs: [
        "There is no sign-in, no script, font or counter of a third party, and no cookie that follows you. Reporting an error needs no personal data.",
        "Reading, searching and reporting work without scripts; scripts only add suggestions while you type, your region, printing, and the counting described here.",
        "To learn which answers are of use, the site counts how often an answer is opened and how often each place among the related articles is followed. Only daily totals are kept: not who you are, where you came from, or what else you read. A browser that says Do Not Track or Global Privacy Control is not counted, and you can switch counting off here, for this browser on this device.",
      ],
      uncounted: "Do not count what I read",
    },
    {
      heading: "What it is not",
      paragraphs: [
        "The answers are no legal or medical advice and do not replace what your local health insurance office says. Before you act, ask there or call 12393.",
      ],
    },
  ],
  corrections: "Found an error? Tell us",
};
