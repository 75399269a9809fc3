// Traditional characters that occur in the furniture of web pages, each before its simplified form.
const PAIRS =
  "關关閱阅讀读薦荐熱热門门發发佈布時时間间來来資资訊讯聲声僅仅參参頁页當当內内點点擊击錄录註注冊册條条個个無无載载業业務务權权專专題题錯错誤误複复製制連连結结網网體体號号碼码見见評评論论轉转贊赞讚赞現现標标籤签類类會会員员開开閉闭獲获驗验證证協协議议們们並并備备總总導导語语還还與与過过這这對对從从說说為为問问麼么麽么樣样後后應应給给實实際际處处產产電电話话臺台廣广種种綜综編编輯辑責责歡欢聯联覽览瀏浏簡简隱隐於于線线貼贴讓让請请層层項项構构辦办療疗醫医溫温準准嗎吗麼么導导確确認认隨随遲迟繫系攜携";

const CHUNK_LENGTH = 4_096;

const TABLE = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let code = 0x41; code <= 0x5a; code += 1) TABLE[code] = code + 0x20;
for (let code = 0xff01; code <= 0xff5e; code += 1) TABLE[code] = TABLE[code - 0xfee0] ?? code;
TABLE[0x3000] = 0x20;
TABLE[0xa0] = 0x20;
for (let at = 0; at + 1 < PAIRS.length; at += 2) TABLE[PAIRS.charCodeAt(at)] = PAIRS.charCodeAt(at + 1);

/**
 * The text as phrases are looked for in it: half-width, lower case, page furniture in simplified characters.
 * Every character stays at its place, so a position in the folded text is one in the text.
 */
export function folded(text: string): string {
  let result = "";
  for (let from = 0; from < text.length; from += CHUNK_LENGTH) {
    const codes = new Uint16Array(Math.min(CHUNK_LENGTH, text.length - from));
    for (let at = 0; at < codes.length; at += 1) codes[at] = TABLE[text.charCodeAt(from + at)] ?? 0;
    result += String.fromCharCode(...codes);
  }
  return result;
}
