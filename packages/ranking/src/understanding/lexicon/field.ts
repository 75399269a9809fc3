/** Words of health insurance: a title with one of them is about our field. */
export const FIELD_WORDS: readonly string[] = [
  ..."医保 医疗保险 社保 社会保险 医疗保障 医保卡 医保码 医保局 新农合 新农保 农合 共济 报销 参保".split(" "),
  ..."大病保险 生育保险 生育津贴 医疗期 个人账户 统筹 异地就医 亲情账户 参保证明 起付线 缴费年限".split(" "),
  ..."医疗票据 长期护理保险 医疗救助 慢特病 购药 买药 居民医保 职工医保 医药费 医疗费 五险一金 五险 护理保险 惠民保 医疗补助 门诊慢性病 自付 自费 待遇等待期".split(
    " ",
  ),
];

/** What portals put beside everything although nobody who asks about insurance wants it. */
export const OFF_FIELD_WORDS: readonly string[] = [
  ..."医院有哪些 哪家医院 医院排名 医院好 好医院 哪个医院 最好的医院 吃什么 饮食 食谱 食物 忌口 吃啥".split(
    " ",
  ),
  ..."治疗 偏方 症状 美容 整形 整容 祛斑 祛痘 减肥 脱发 白发 植发 染发 护肤 双眼皮 隆鼻 牙齿矫正 种植牙".split(
    " ",
  ),
  ..."公积金 贷款 信用卡 彩票 星座 驾照 违章 考试 分数线 天气 旅游 招聘 房价 医院名单 电话号码大全 小说 手游 股票 基金净值 婚纱 装修 快递".split(
    " ",
  ),
];

/** Words that merely contain a word of the lists above. */
export const NEUTRAL_WORDS: readonly string[] = [
  ..."提交 交通 交易 社交 外交 成交 移交 转交 检查 调查 审查 查房 抽查 药物 绑架 交叉 交流".split(" "),
  ..."功能 能力 能够 只能 智能 可能 才能 性能 职能 更能 交警 看来 看法 个人信息 缴械 减缴".split(" "),
];
