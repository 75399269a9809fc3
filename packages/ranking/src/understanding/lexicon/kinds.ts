/** The words by which a text shows which of the twenty policy kinds it belongs to. */
export const KIND_WORDS = {
  "mutual-aid": [
    ..."共济 家庭共济 共享 共用 给家人用 给家人使用 给亲属用 给亲属使用 近亲属 亲属 扣钱 替家人付".split(" "),
    ..."全家 被共济人 共济人".split(" "),
  ],
  "mutual-aid-settlement": "扣款顺序 先扣 扣谁 扣款 共济额度 共济账户 锁定 扣除顺序".split(" "),
  "personal-account": "个人账户 个人帐户 账户余额 个账 划入 返款 余额 账户资金".split(" "),
  "family-account": "亲情账户 亲情账号 添加家庭成员 展码 绑定家人".split(" "),
  "credential-use": "医保卡 社保卡 医保码 电子凭证 医保电子凭证 实体卡 代买药 代购药 本人使用".split(" "),
  "fraud-consequence": "骗保 冒用 借给 出借 盗刷 征信 罚款 违规 倒卖 套现 骗取 刑事".split(" "),
  "record-access": [
    ..."隐私 个人信息 他人 别人 查询记录 查看记录 就医记录 使用明细 消费记录 使用记录 用药记录 查阅".split(
      " ",
    ),
    ..."医保记录 看到 缴费记录 查询 查".split(" "),
  ],
  enrolment:
    "参保 参保登记 登记 档次 参加 新参保 入职 户口 农村户口 参保人群 参保条件 减员 增员 停保 退保 重复参保 断保".split(
      " ",
    ),
  contribution: [
    ..."缴费 缴纳 缴 交 交费 缴费基数 费率 缴费标准 缴费比例 保费 代缴 单位缴费 个人缴费".split(" "),
    ..."缴费记录 缴费情况 缴费明细 缴费状态 缴费信息".split(" "),
  ],
  "waiting-period": [
    ..."等待期 生效 什么时候可以用 什么时候能用 多久可以用 多久能用 次月 待遇等待期 待遇享受 断缴".split(" "),
    ..."享受待遇 开始享受".split(" "),
  ],
  "lifetime-years":
    "终身 交n年 缴n年 满n年 交满n年 缴满n年 缴费年限 年限 多少年 累计缴费 退休 缴满 交满 实际缴费年限".split(
      " ",
    ),
  reimbursement: "报销 报销比例 起付线 封顶线 手工报销 报销流程 统筹 统筹基金 报销范围 门诊统筹 能报".split(
    " ",
  ),
  catastrophic: "大病 大病保险 二次报销 大病医保 两次报销 n次报销 补偿 因病致贫 大额医疗".split(" "),
  "out-of-area": [
    ..."异地 异地就医 外地 外地看病 跨省 跨市 备案 省外 外省 转诊 直接结算 异地安置 就医地".split(" "),
    ..."双向结算".split(" "),
  ],
  maternity: "生育 生育保险 生育津贴 生孩子 产检 分娩 产假 怀孕".split(" "),
  "back-payment": "补缴 补交 断缴 断交 断保 欠费 欠缴 滞纳金 中断缴费 漏缴".split(" "),
  "treatment-period": "医疗期 病假 停工留薪 非因工负伤".split(" "),
  "online-purchase": "网上买药 网上购药 线上购药 线上买药 非处方药 送药 药店 买药 购药 医保线上支付".split(
    " ",
  ),
  receipt: "发票 收据 票据 报销单 结算单 电子票据 自费 自付 费用清单 报销收据 医保统筹基金支付".split(" "),
  "service-channel": [
    ..."查询 查 国家医保服务平台 小程序 公众号 城市服务 app 官网 窗口 热线 电话 线上 线下 掌上 网上".split(
      " ",
    ),
    ..."经办机构 服务大厅 打印 手机上".split(" "),
  ],
} as const satisfies Record<string, readonly string[]>;
/** One of the twenty kinds of question the policies answer. */
export type Kind = keyof typeof KIND_WORDS;
