/** What kind of answer a question wants, and the words that say so. */
const AIMS = {
  amount: /多少(?![天年月人个])|几[元块]|费用|标准|金额|比例|费率|基数|怎么算|划算|多高/u,
  way: /怎么(?!办$|样$|算|回事)|怎样|如何|咋|流程|步骤|手续|在哪里?[^，。？]{0,4}[办查领交]|办理/u,
  time: /多久|多长时间|什么时候|何时|几[天个年]|多少[天年月]|哪[天年]/u,
  who: /谁|哪些[^，。？]{0,2}[人戚属]|什么人/u,
  may: /吗|能不能|能否|可不可以|是否|是不是|会不会|行不行|可以/u,
  what: /是什么|什么意思|区别|不同|哪一?种|哪个|几个档/u,
} as const;

/** Before an aim among the tokens of an article's head: no text has a token with it. */
const AIM_MARK = "?";

/**
 * The kinds of answer a text asks for, as tokens. The words of a question that say nothing of its subject say this:
 * who asks how it is done is not helped by how much it is.
 */
export function questionAims(text: string): string[] {
  return Object.entries(AIMS).flatMap(([aim, words]) => (words.test(text) ? [AIM_MARK + aim] : []));
}
