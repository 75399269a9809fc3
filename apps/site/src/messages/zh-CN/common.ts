export const common = {
  product: "共济",
  productLine: "医保问答",
  skipToContent: "跳到正文",
  search: "搜索",
  wholeCountry: "全国",
  region: "地区",
  notFound: "没有这个页面",
  notFoundHint: "地址可能写错了，或者页面已经搬走。可以搜索您要问的问题，或回到首页。",
  backHome: "回到首页",
  broken: "这一页暂时打不开",
  brokenHint: "不是您的问题。请稍后刷新页面再试。",
  tooMany: "打开得太快了",
  tooManyHint: (seconds: number) => `短时间内从您的网络打开了太多页面。请等${seconds}秒再刷新。`,
  report: "这里有错？告诉我们",
  copyLink: "复制链接",
  linkCopied: "已复制。",
  print: "打印这一页",
  /** Of a sentence that comes in both languages, this one's. */
  inThisLanguage: (text: { readonly zh: string; readonly en: string }) => text.zh,
  /** Of a name that comes in both languages, this one's. */
  nameOf: (term: { readonly name: string; readonly nameEn: string }) => term.name,
};
