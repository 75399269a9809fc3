export const account = {
  title: "我的账户",
  name: "姓名",
  email: "邮箱",
  role: "角色",
  passwordHeading: "修改密码",
  current: "当前密码",
  next: "新密码",
  nextHint: (least: number) => `至少 ${least} 个字符。改完后其他设备上的登录都会失效。`,
  submit: "修改密码",
  changed: "密码已修改，其他设备已退出登录。",
  wrong: "当前密码不对，请重新输入。",
  failed: "密码没有改成。请稍后再试。",
};
