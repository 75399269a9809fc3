/** The article most tests look at. */
export const WUHAN = "/answers/share-account-in-wuhan";
/** What people asked on the pages this product grew from, in their words, and the answer of each. */
export const QUESTIONS = [
  ["家人能看我的就医记录吗", "can-family-see-my-records"],
  ["家人可以用我的医保卡吗", "can-family-use-my-card"],
  ["亲属能用我的医保个人账户吗", "may-relatives-use-my-account"],
  ["武汉怎么把医保共济给家人", "share-account-in-wuhan"],
  ["亲情账户可以报销吗", "does-family-account-reimburse"],
] as const;
/** What a page says where nothing is. */
export const NOTHING = "没有这个页面</h1>";
/** What a phone shows of the results without scrolling far. */
export const SEEN_AT_ONCE = 3;
/** A page of every kind. */
export const PAGES = [
  "/",
  "/en",
  "/search?text=%E5%85%B1%E6%B5%8E&region=420100",
  "/search?text=xyzq",
  WUHAN,
  `${WUHAN}?region=110000`,
  "/en/answers/treatment-period-table",
  "/categories",
  "/categories/mutual-aid",
  "/topics/mutual-aid",
  "/regions?for=share-account-in-wuhan",
  "/regions/420100",
  "/about",
  "/corrections?article=share-account-in-wuhan&problem=text",
  "/never-there",
  "/answers/guangzhou-card-in-xianyang",
] as const;
