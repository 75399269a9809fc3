import type { Piece, Zone } from "../page/piece.ts";
import { isProse } from "../page/prose.ts";
import { noiseScore } from "./noise-score.ts";
import { assign, openPiece, type Reading } from "./reading.ts";

/** The notices that stand apart from the article, each as printed; null without one. */
export interface Notices {
  readonly disclaimer: string | null;
  readonly source: string | null;
}

const NOTICE_LENGTH_MAX = 600;
const LABEL =
  /^[【[（(*※]*(?:[^。，:：]{0,10}(?=郑重|特别声明|免责))?(?:温馨|特别|重要|友情|风险|郑重|医疗)?(?:提示|提醒|声明|免责声明|免责条款|免责说明|版权声明|说明|注|备注|注意|disclaimer)[】\])）]*\s*[:：]?/;
const HEADING =
  /^[【[（(*※#\s]*(?:免责声明|免责条款|免责说明|版权声明|郑重声明|特别声明|版权与免责声明|disclaimer)[】\])）\s]*[:：]?$/;
// What only a disclaimer says.
const CERTAIN =
  /(?:不能|不可|无法|不|并非)(?:作为|代替|替代|取代|视为).{0,12}(?:面诊|诊断|诊疗|医生|医嘱|就医|治疗|依据|专业意见|法律意见|建议)|仅供(?:您|大家|读者|网友|用户)?(?:学习|参考|阅读|交流|了解)|不构成.{0,16}(?:建议|意见|依据|承诺)|(?:不|概不)承担.{0,12}责任|不代表(?:本站|本网|本平台|平台|我们).{0,10}(?:观点|立场)|如有不适.{0,8}(?:就医|就诊)|请以.{0,30}(?:最新|官方|当地|实际).{0,24}为准|(?:具体|最终|一切).{0,16}以.{0,30}为准[!！。]?$|for reference only|not (?:medical|legal|financial) advice/;
const ORIGIN =
  /(?:信息|内容|文章|图片|资料|素材|图文|数据|部分).{0,10}(?:来源于?|来自|转载自|摘自|整理自|采集自|源于).{0,8}(?:网络|互联网|网友|其他)|(?:如有?|若有?|涉及?).{0,12}侵权|侵犯.{0,12}(?:权益|版权|著作权)|转载.{0,10}(?:请|须|需).{0,8}(?:注明|标明|联系)|版权归.{0,14}(?:所有|作者)|(?:请|可)?联系(?:我们|本站|删除).{0,10}(?:删除|处理)|原文(?:链接|地址|标题|出处)\s?[:：]|未经.{0,12}(?:许可|授权|同意)/;
const ORIGIN_LINE =
  /^[（([【]*(?:文章|信息|稿件|资料|内容|数据|本文)?(?:来源|出处|来源于|来自|转载自|摘自|转自)\s?[:：]\s?\S.{0,80}$/;
const OWN_WORDS =
  /^[*※（(]*(?:以上|本文|本站|本网|本页|本内容|该内容|上述|文中|文章|本数据|本平台|声明|提示|注)/;
const ARTICLE_SHARE = 0.7;
const FOREIGN: ReadonlySet<Zone> = new Set(["comments", "related", "noise"]);

type Notice = "disclaimer" | "source" | null;

// A label or the notice's own words are needed, so that a sentence of the article that warns stays in it.
function noticeOf({ text, plain }: Piece, isLate: boolean): Notice {
  if (text.length > NOTICE_LENGTH_MAX) return null;
  const isLabelled = LABEL.test(plain);
  if (ORIGIN.test(plain) && (isLabelled || isLate) && text.length <= 300) {
    return CERTAIN.test(plain) && isLabelled ? "disclaimer" : "source";
  }
  if (isLate && ORIGIN_LINE.test(plain)) return "source";
  if (!CERTAIN.test(plain)) return null;
  if (isLabelled && (text.length <= 200 || isLate)) return "disclaimer";
  return OWN_WORDS.test(plain) && text.length <= (isLate ? 240 : 80) ? "disclaimer" : null;
}

// Beyond seven tenths of the open running text, or after its last line, a notice needs less to be one.
function lateFrom(reading: Reading, from: number): number {
  const weights = reading.pieces.map((piece, index) =>
    index > from && openPiece(reading, index) && isProse(piece.text) ? piece.text.length : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    sum += weight;
    if (sum >= total * ARTICLE_SHARE) return index;
  }
  return reading.pieces.length;
}

/** Whether a line is a notice; with `isLate`, below the article, its own words are enough without a label. */
export function isNotice(piece: Piece, isLate: boolean): boolean {
  return noticeOf(piece, isLate) !== null;
}

/**
 * Takes disclaimers ("提示：本内容不能代替面诊", "以上内容仅供参考") and statements of origin or copyright ("来源：…",
 * "信息来源于网络，如有侵权…") out of the text. A tip inside the article that only begins with 温馨提示 stays there.
 */
export function findNotices(reading: Reading, from: number, datelineSource: string | null): Notices {
  const late = lateFrom(reading, from);
  const disclaimers: string[] = [];
  const sources: string[] = datelineSource ? [datelineSource] : [];
  for (let index = 0; index < reading.pieces.length; index += 1) {
    const piece = openPiece(reading, index);
    if (!piece || piece.table || FOREIGN.has(piece.zone) || noiseScore(piece) >= 1) continue;
    if (HEADING.test(piece.plain) && index >= late) {
      index = takeSection(reading, index, disclaimers);
      continue;
    }
    const notice = noticeOf(piece, index >= late);
    if (!notice) continue;
    assign(reading, notice, index);
    (notice === "disclaimer" ? disclaimers : sources).push(
      notice === "source" ? originOf(piece.text) : piece.text,
    );
  }
  return { disclaimer: joined(disclaimers), source: joined(sources) };
}

function takeSection(reading: Reading, heading: number, disclaimers: string[]): number {
  assign(reading, "disclaimer", heading);
  let index = heading;
  while (index + 1 < reading.pieces.length) {
    const piece = openPiece(reading, index + 1);
    if (!piece || !isProse(piece.text) || piece.declaredLevel !== null || index - heading >= 8) break;
    index += 1;
    assign(reading, "disclaimer", index);
    disclaimers.push(piece.text);
  }
  return index;
}

function originOf(text: string): string {
  const bare = /^[（([【]*(?:文章|信息|稿件|资料)?来源\s?[:：]\s?(\S.{0,60}?)[）)\]】]*$/.exec(text);
  return bare?.[1] && !/[，。；]/.test(bare[1]) ? bare[1] : text;
}

function joined(texts: readonly string[]): string | null {
  const distinct = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
  return distinct.length === 0 ? null : distinct.join("\n");
}
