/** Who it is for. */
export const PEOPLE = {
  family: [
    ..."家人 家里人 家属 亲属 亲人 家庭 全家 一家人 父母 爸妈 父亲 母亲 老人 配偶 老公 老婆 丈夫".split(" "),
    ..."妻子 爱人 兄弟姐妹 岳父母 公婆 祖父母 近亲属 亲情 给家人 帮家人 为家人 替家人 家庭成员 共济".split(
      " ",
    ),
  ],
  child: "孩子 子女 儿童 小孩 新生儿 宝宝 未成年 未成年人 学生 新生婴儿 少儿".split(" "),
  other: "别人 他人 朋友 同事 亲戚".split(" "),
  self: "自己 本人 我的 个人 自己的".split(" "),
} as const satisfies Record<string, readonly string[]>;

/** Which insurance it is about. */
export const SCHEMES = {
  employee: "职工 职工医保 城镇职工 单位 在职 公司 用人单位 退休职工".split(" "),
  resident: "居民 城乡居民 城乡医保 居民医保 新农合 新农保 农村医保 农村 城镇居民 农合".split(" "),
  flexible: "灵活就业 灵活就业人员 个体户 个体 个体工商户 自由职业 个人户 非全日制 失业".split(" "),
} as const satisfies Record<string, readonly string[]>;
/** Which insurance it is about. */
export type Scheme = keyof typeof SCHEMES;

/** Where it is done. */
export const CHANNELS = {
  wechat: "微信 公众号 小程序".split(" "),
  alipay: "支付宝".split(" "),
  phone: "手机 手机上 app 客户端 掌上 网上 线上 在线 网上缴费".split(" "),
  counter: "窗口 柜台 服务大厅 现场 线下 经办机构".split(" "),
} as const satisfies Record<string, readonly string[]>;

/** What shape of answer is wanted. */
export const INTENTS = {
  "may-i": "可以 能 能不能 可不可以 是否可以 可否 能否 吗 是否".split(" "),
  how: "怎么 怎样 如何 流程 步骤 操作 指南 方法 教程 攻略".split(" "),
  "how-much": "多少 多少钱 几个 比例 标准 费用 额度 限额".split(" "),
  where: "哪里 在哪 哪儿 哪查 渠道 都在哪".split(" "),
  when: "什么时候 多久 何时 多长时间 几号 哪天 时间".split(" "),
  "what-is": "是什么 什么意思 区别 哪些 什么是 几种".split(" "),
  why: "为什么 怎么回事 原因 为何".split(" "),
} as const satisfies Record<string, readonly string[]>;
