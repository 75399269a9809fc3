import { markerOf } from "../page/marker.ts";
import type { Piece } from "../page/piece.ts";
import { titleKey } from "../page/title-key.ts";

/** Longest opening that can be an answer rather than a text, in characters. */
const ANSWER_LENGTH_MAX = 300;
const ANSWER_LENGTH_MIN = 2;
/** A shorter line with a colon addresses somebody or heads a list. */
const ADDRESS_LENGTH_MAX = 24;

const LABEL =
  /^[【[]?(?:导读|导语|摘要|核心提示|内容提要|内容摘要|简要回答|简答|答案?|解答|回答|最佳答案|精选回答|律师解答)[】\]]?\s*[:：]?\s*/;
// A page that speaks of itself introduces; it does not answer yet.
const INTRODUCES =
  /小编|一起(?:来)?(?:了解|看看|看一看|学习)|让我们|带(?:大家|你|您)(?:了解|看)|跟着|今天(?:就|我们|来)/;
const SETS_OUT =
  /^(?:下文|本文|接下来)|(?:不少|很多|许多|有些|有的|经常有|常有).{0,12}(?:问|咨询|关心|疑问|疑惑|好奇|不知道|不清楚|不了解|想知道|困惑)|^(?:近日|近期|最近|日前|随着|众所周知|我们都知道|说到|提起|谈到)/;
const ANNOUNCES =
  /(?:如下|以下|下面|下列)(?:是|为|将|几|内容|方面|说明|方法|步骤|情况|介绍|[：:。]|$)|以下(?:是|为|将|几)|(?:具体|详细)(?:如下|说明|介绍|操作|步骤|内容|方法|流程|情况|解答)|^(?:关于|根据|针对|对于).{0,60}(?:如下|说明|判断|而定|步骤|解答)/;

function sentencesOf(text: string): string[] {
  return text.match(/[^。！？!?]+(?:[。！？!?]+[”」』）)]*|$)/g) ?? [];
}

function answers(sentence: string, titleOf: string): boolean {
  const bare = sentence.trim();
  const isAddress = /[：:]$/.test(bare) && bare.length < ADDRESS_LENGTH_MAX;
  return (
    bare !== "" &&
    !isAddress &&
    !ANNOUNCES.test(bare) &&
    !SETS_OUT.test(bare) &&
    !/[?？][”」』）)]*$/.test(bare) &&
    titleKey(bare) !== titleOf
  );
}

function answerOf(text: string, titleOf: string): string {
  if (INTRODUCES.test(text)) return "";
  const kept = sentencesOf(text.replace(LABEL, "")).filter((sentence) => answers(sentence, titleOf));
  return kept
    .join("")
    .trim()
    .replace(/[：:，,；;]$/, "。");
}

/**
 * What the opening of an article says in answer to its title: the text before the first section, without sentences
 * that only announce what follows ("具体说明如下："). Null when that leaves nothing, or more than 300 characters.
 */
export function shortAnswerOf(opening: readonly Piece[], title: string): string | null {
  const key = titleKey(title);
  const parts: string[] = [];
  for (const piece of opening) {
    if (piece.list || piece.table || piece.declaredLevel !== null || markerOf(piece.text)) break;
    const answer = answerOf(piece.text, key);
    if (parts.length > 0 && /[：:]$/.test(piece.text)) break;
    const isTooLong = parts.join("").length + answer.length > ANSWER_LENGTH_MAX;
    if (isTooLong) break;
    if (answer !== "") parts.push(answer);
    else if (parts.length > 0) break;
  }
  const whole = parts.join("\n");
  return whole.length >= ANSWER_LENGTH_MIN ? whole : null;
}
