/** What somebody wants to do, and the words that say so. A word counts only where no longer one of any list stands. */
export const ACTS = {
  "look-up": [
    ..."查询 查 查看 查到 查不到 查得到 怎么看 怎样看 如何看 看到 看懂 看出 能看 明细 核对 查阅 看得到".split(
      " ",
    ),
    ..."交没交 交了没 交没交费 有没有交 是否交 是否缴纳 是否缴费 是否到账".split(" "),
  ],
  pay: "缴费 缴纳 缴 交 交费 缴钱 续缴 续费 续保 代缴 代交 代扣 补缴 补交 支付保费 参保费".split(" "),
  share: [
    ..."共济 家庭共济 共享 共用 给家人用 给家人使用 给亲属用 给亲属使用 家人用 家人使用 扣钱 扣款 扣谁".split(
      " ",
    ),
    ..."授权 绑定 绑 代付 替家人付 家庭账户 亲情账户 亲情账号".split(" "),
  ],
  reimburse:
    "报销 二次报销 报多少 能报 怎么报 不报 可报 可以报 几次报销 报销比例 起付线 封顶线 自付 自费 赔付".split(
      " ",
    ),
  "use-elsewhere":
    "异地 异地就医 外地 外地看病 外省 跨省 跨市 省外 省内 备案 转诊 异地安置 直接结算 双向结算".split(" "),
  "start-using": [
    ..."什么时候可以用 什么时候能用 多久可以用 多久能用 多久可以报 多久能报 多久生效 生效 次月".split(" "),
    ..."什么时候开始 等待期 待遇等待期 等多久 多久可以享受 多久能享受 何时生效".split(" "),
  ],
  "count-years":
    "终身 终身享受 n年 交n年 缴n年 满n年 交满n年 缴满n年 交够 缴够 满多少年 多少年 缴费年限 累计年限 年限 缴满 交满 退休后 不用再交 不用再缴".split(
      " ",
    ),
  enrol:
    "参保 增员 新增参保 激活 申领 参加 登记 参保登记 新参保 入保 办医保 办理医保 档次 几个档 能交 能参加 参保条件 入职".split(
      " ",
    ),
  "buy-medicine": "买药 购药 网上买药 网上购药 线上购药 代购药 取药 配药".split(" "),
  print: "打印 参保证明 证明 票据 发票 收据 报销单 结算单 凭条 清单 开具".split(" "),
  contact: "电话 热线 客服 咨询电话 联系电话 联系方式 地址 办公时间 12393 12333 12345 投诉 举报".split(" "),
  "change-details": "解绑 解除 变更 更改 修改 换绑 手机号 挂失 补办 注销 换卡 密码".split(" "),
  misuse: "骗保 冒用 借给 借用 出借 盗刷 盗用 征信 罚款 处罚 后果 违规 倒卖 套现".split(" "),
  transfer: "转移 转移接续 转出 转入 转到 转移到 接续 转回 合并 跨省转移".split(" "),
  leave: "减员 停保 断保 退保 退费 退款 离职 辞职 冲正 重复参保 重复缴费".split(" "),
  "have-child": "生育 生孩子 生小孩 产检 分娩 怀孕 生育津贴 产假 剖腹产 顺产".split(" "),
  "take-sick-leave": "医疗期 病假 请假 停工留薪".split(" "),
} as const satisfies Record<string, readonly string[]>;
/** What somebody wants to do. */
export type Act = keyof typeof ACTS;
