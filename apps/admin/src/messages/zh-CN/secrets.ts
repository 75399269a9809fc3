export const secrets = {
  onlyOnce: "只显示这一次，关闭后谁也看不到了。请现在就复制，存到密码管理器或服务器的配置里。",
  kept: "我已保存好",
  copy: "复制",
  copied: "已复制",
  grace: "旧的还能用多久",
  graceHours: (hours: number) =>
    hours === 0 ? "立即失效" : hours < 24 ? `${hours} 小时` : `${Math.round(hours / 24)} 天`,
  graceHint: "这段时间里新旧都有效，足够把程序换过来；时间一到，旧的自动失效。",
  graceNone: "还在用旧的程序会马上被拒绝。旧的已经泄露时才这样选。",
};
