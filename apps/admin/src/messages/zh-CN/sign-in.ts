export const signIn = {
  title: "登录",
  heading: "登录共济编辑台",
  email: "邮箱",
  password: "密码",
  showPassword: "显示密码",
  submit: "登录",
  wrong: "邮箱或密码不对，或者账户已停用。请检查后再试；忘记密码请找管理员重设。",
  tooMany: "尝试次数太多。请等一分钟再试。",
  unreachable: "连不上服务器。请检查网络，稍后再试。",
  signedOutHint: "登录已失效，请重新登录。没保存的文字还在这台电脑上。",
};
