// Words of page furniture. A line made of nothing else is furniture; inside the running text of a how-to article
// the words of the second group can be steps ("登录", "提交"), so they weigh less.
const CERTAIN =
  "获取验证码 验证码登录 密码登录 短信登录 微信登录 扫码登录 忘记密码 找回密码 免费注册 立即注册 立即登录 退出登录 自动登录 返回顶部 回到顶部 返回首页 返回列表 加入收藏 设为首页 网站地图 关于我们 联系我们 联系方式 友情链接 法律声明 隐私政策 用户协议 服务条款 网站声明 版权声明 意见反馈 投诉建议 商务合作 广告服务 广告合作 人才招聘 加入我们 帮助中心 网站首页 手机版 电脑版 触屏版 移动版 客户端下载 扫一扫 扫码关注 扫码下载 关注我们 微信公众号 官方微信 官方微博 手机扫码 工具箱 无障碍 长者模式 老年模式 繁体 简体 english 登录/注册 注册/登录 分享到 一键分享 qq空间 新浪微博 朋友圈 微信好友 微信扫一扫 复制链接 纠错 挑错 我要纠错 打印本页 关闭窗口 上一页 下一页 尾页 末页 大中小 点赞 踩一下 赞一下 写评论 发表评论 我要评论 查看评论 网友评论 全部评论 最新评论 暂无评论 查看更多 加载更多 阅读全文 展开全文 收起全文 更多 more 展开 收起 广告 推广 赞助 举报 会员中心 我的收藏 免费咨询 在线客服 客服热线 电话咨询 城市招聘 热门职位 推荐企业 最新资讯 公招信息 最新职位 名企招聘 求职招聘 热门城市 热门搜索 热搜 站内搜索 高级搜索 点击排行 阅读排行 当前位置 您的位置";
const LIKELY =
  "首页 登录 登陆 登入 注册 搜索 提交 确定 取消 关闭 返回 收藏 分享 转发 打印 评论 回复 点击 下载 客服 小程序 公众号 微信 微博 抖音 快手 qq 二维码 app 客户端 资讯 新闻 问答 专题 视频 图片 直播 社区 论坛 导航 菜单 目录 全部 其他 热门 最新 推荐 排行 标签 关键词 正文 内容 详情 上一篇 下一篇 字号 字体 大 中 小 赞 转 评 手机号 验证码 密码 用户名 账号 邮箱 昵称 请登录 请输入 浏览 阅读 次 人 条 专业 精准 便捷 高效 安全 放心 工具 服务 产品 案例 团队 招聘 求职 职位 简历 企业 城市 换一换 换一批";

const CERTAIN_WORDS = new Set(CERTAIN.split(" "));
const LIKELY_WORDS = new Set(LIKELY.split(" "));
const WORD_LENGTH_MAX = 6;
const LINE_LENGTH_MAX = 60;
const SEPARATORS = /[\s|｜·•>»›<«,，、\-—:：【】[\]()（）"“”!！。*#]+/g;
const COUNT = /^\+?\d{1,9}(?:\.\d+)?[万w+k]?\+?$/;

function weightOfWord(word: string): number {
  if (CERTAIN_WORDS.has(word)) return 1;
  if (LIKELY_WORDS.has(word)) return 0.5;
  return 0;
}

// "登录注册", "分享收藏点赞": words run together. The least sure word of the best split into known words, or 0.
function weightOfRun(run: string): number {
  const best: number[] = [1];
  for (let end = 1; end <= run.length; end += 1) {
    let most = 0;
    for (let length = 1; length <= WORD_LENGTH_MAX && length <= end; length += 1) {
      most = Math.max(most, Math.min(best[end - length] ?? 0, weightOfWord(run.slice(end - length, end))));
    }
    best.push(most);
  }
  return best[run.length] ?? 0;
}

/**
 * How surely a line is nothing but words of page furniture: 0 (it says something else), 0.5 (a word or two that can
 * also be steps of an instruction), 0.7 (several of them), 1 (words that are nothing else). Takes folded text.
 */
export function chromeWordScore(plain: string): number {
  if (plain.length > LINE_LENGTH_MAX) return 0;
  if (CERTAIN_WORDS.has(plain)) return 1;
  const tokens = plain.split(SEPARATORS).filter((token) => token !== "");
  let certain = 0;
  let words = 0;
  for (const token of tokens) {
    if (COUNT.test(token)) continue;
    const weight = weightOfWord(token) || weightOfRun(token);
    if (weight === 0) return 0;
    words += 1;
    if (weight === 1) certain += 1;
  }
  if (words === 0) return tokens.length === 0 ? 0 : tokens.length > 1 || plain.startsWith("+") ? 0.6 : 0.4;
  if (certain > 0) return 1;
  return words >= 3 ? 0.7 : 0.5;
}
