import type { Role } from "@gongji/domain/article";

const roles: Record<Role, string> = { author: "作者", editor: "编辑", publisher: "发布人", admin: "管理员" };

export const shell = {
  navigation: "主导航",
  waitingCount: (count: number) => `${count} 件等您处理`,
  openNavigation: "打开导航",
  home: "工作台",
  articles: "文章",
  reviews: "审核",
  releases: "发布批次",
  trash: "回收站",
  relatedWalk: "推荐巡检",
  imports: "导入",
  corrections: "读者报错",
  reports: "报告",
  users: "用户",
  keys: "接口密钥",
  webhooks: "推送",
  audit: "审计记录",
  accountMenu: "账户菜单",
  language: "语言",
  theme: "外观",
  themes: { system: "跟随系统", light: "浅色", dark: "深色" },
  changePassword: "修改密码",
  signOut: "退出登录",
  shortcuts: "键盘快捷键",
  openPalette: "搜索文章与命令",
  roles,
};
