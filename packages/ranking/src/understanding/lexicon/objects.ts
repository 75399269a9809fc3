/** What the question is about: the thing looked up, paid, shared or shown. */
export const OBJECTS = {
  "contribution-record": [
    ..."缴费记录 缴费情况 缴费明细 缴费状态 缴费查询 缴费月数 交没交 交了没 交没交费 有没有交 是否交".split(
      " ",
    ),
    ..."是否缴纳 是否缴费 缴费信息 交费记录 断缴".split(" "),
  ],
  "usage-record": [
    ..."使用明细 使用记录 消费记录 消费明细 账户明细 就医记录 就诊记录 用药记录 刷卡记录 医保记录".split(" "),
    ..."用了医保 医保用了 余额 收支明细 个人账户明细 交易记录 报销记录 支出明细".split(" "),
  ],
  "enrolment-state": "参保状态 参保信息 参保证明 参保地 参保情况 参保登记 参保缴费证明".split(" "),
  receipt: "发票 收据 票据 报销单 结算单 清单 电子票据 费用清单 报销收据".split(" "),
  "personal-account": "个人账户 账户 个账 划入 返款 账户余额 个人帐户".split(" "),
  credential: "医保卡 社保卡 医保码 电子凭证 医保电子凭证 凭证 展码 实体卡 医疗卡".split(" "),
  "family-account": "亲情账户 亲情账号 家庭账户 添加家庭成员".split(" "),
  "shared-money": "共济 家庭共济 共济账户 共济额度 共享 医保钱包".split(" "),
  contribution: "缴费 缴纳 缴 交 交费 保费 缴费基数 费率 缴费标准 缴费比例 补缴 代缴 基数".split(" "),
  benefit: "待遇 报销 报销比例 起付线 封顶线 报销范围 医保目录 自付 自费".split(" "),
  "catastrophic-benefit": "大病 大病保险 二次报销 大病医保 重疾 两次报销 n次报销 大额".split(" "),
  care: "看病 就医 住院 门诊 急诊 挂号 手术 就诊 慢病 慢性病 慢特病 特病".split(" "),
  medicine: "药 买药 购药 药店 药品 非处方药 处方 医疗器械".split(" "),
  years: "年限 n年 交n年 缴n年 满n年 多少年 缴满 交满 终身 退休".split(" "),
  privacy: "隐私 同意 个人信息 家里人能看到 家人能看 敏感 别人 他人".split(" "),
  "phone-number": "手机号 电话 电话号码 热线".split(" "),
} as const satisfies Record<string, readonly string[]>;
/** What the question is about. */
export type Thing = keyof typeof OBJECTS;
