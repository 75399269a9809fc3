// Traditional characters that occur in the furniture of web pages, each before its simplified form.
const PAIRS =
  "關关閱阅讀读薦荐熱热門门發发佈布時时間间來来資资訊讯聲声僅仅參参頁页當当內内點点擊击錄录註注冊册條条個个無无載载業业務务權权專专題题錯错誤误複复製制連连結结網网體体號号碼码見见評评論论轉转贊赞讚赞現现標标籤签類类會会員员開开閉闭獲获驗验證证協协議议們们並并備备總总導导語语還还與与過过這这對对從从說说為为問问麼么麽么樣样後后應应給给實实際际處处產产電电話话臺台廣广種种綜综編编輯辑責责歡欢聯联覽览瀏浏簡简隱隐於于線线貼贴讓让請请層层項项構构辦办療疗醫医";

const FOLDS = new Map<string, string>();
const paired = [...PAIRS];
for (let at = 0; at + 1 < paired.length; at += 2) FOLDS.set(paired[at] ?? "", paired[at + 1] ?? "");

const FOLDABLE = new RegExp(`[\\uFF01-\\uFF5E\\u3000\\u00A0A-Z${[...FOLDS.keys()].join("")}]`, "g");

function foldCharacter(character: string): string {
  const known = FOLDS.get(character);
  if (known) return known;
  const code = character.charCodeAt(0);
  if (code === 0x3000 || code === 0xa0) return " ";
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return character.toLowerCase();
}

/**
 * The text as phrases are looked for in it: half-width, lower case, page furniture in simplified characters.
 * Every character stays at its place, so a position in the folded text is one in the text.
 */
export function folded(text: string): string {
  return text.replace(FOLDABLE, foldCharacter);
}
