interface Judged {
  readonly accepted: number;
  readonly added: number;
  readonly removed: number;
  readonly excluded: number;
  readonly banned: number;
  readonly reordered: number;
}

export const walk = {
  title: "推荐巡检",
  hint: "从相关文章最弱的一篇开始，逐篇补好。所有操作都能用键盘完成。",
  number: (number: number) => `第 ${number} 篇`,
  eligible: (count: number) => `读者能看到 ${count} 篇`,
  hiddenPins: (count: number) => `固定的 ${count} 篇读者看不到`,
  pins: "已固定",
  noPins: "还没有固定任何文章。",
  noChoices: "没有合适的推荐。按 / 搜索，或者按 N 看下一篇。",
  next: "下一篇",
  back: "上一篇",
  publish: "发布列表",
  submit: "送审列表",
  submitted: (title: string) => `已把“${title}”的相关文章提交审核`,
  published: (title: string) => `已发布“${title}”的相关文章`,
  done: "全部文章都看过了",
  doneHint: "新发布的文章会排进来，相关文章越弱越靠前。",
  again: "从头再看一遍",
  reportTitle: "推荐效果",
  reportHint: (days: number) => `相关文章的充实程度，以及最近 ${days} 天编辑的取舍和读者的点击。`,
  of: (part: number, whole: number) => `${part} / ${whole}`,
  figures: {
    covered: "至少有 3 篇的文章",
    weak: "整个列表都偏弱",
    weakHint: "没有一条明显相关，也没有固定",
    overridden: "推荐被否决的比例",
    ranked: "已生成推荐的文章",
  },
  judgments: "编辑的取舍",
  judgmentLine: ({ accepted, added, removed, excluded, banned, reordered }: Judged) =>
    `采纳推荐 ${accepted} 次，自行添加 ${added} 次，移除 ${removed} 次，在这篇旁排除 ${excluded} 次，在所有文章旁排除 ${banned} 次，调整顺序 ${reordered} 次。`,
  clicks: "各位置的点击",
  noClicks: "还没有读者的点击。站点接入计数接口后，这里按位置显示点击率。",
  place: "位置",
  origin: "来源",
  shown: "展示",
  clicked: "点击",
  rate: "点击率",
  bans: "任何文章旁都不推荐的文章",
  noBans: "没有。",
  lifted: (title: string) => `“${title}”可以再被推荐`,
  jobs: {
    dead: (waiting: number) =>
      `没有程序在生成推荐，${waiting} 项任务在等待。读者看到的是固定的文章和上次的推荐。请检查接口服务是否在运行。`,
    failed: (failed: number) => `${failed} 项生成推荐的任务多次失败，已经停下。原因记在接口服务的日志里。`,
    retry: "再试一次",
    retried: (count: number) => `${count} 项任务已重新排队`,
    behind: (waiting: number) => `推荐还没有全部更新，还有 ${waiting} 项任务在等待。`,
    rebuilding: (done: number, total: number) => `正在重新生成全部推荐：${done} / ${total}`,
  },
};
