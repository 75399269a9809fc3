import { linkShare, type Piece } from "../page/piece.ts";
import { isProse, punctuationCount } from "../page/prose.ts";
import { chromeWordScore } from "./chrome-words.ts";

type Rule = readonly [score: number, pattern: RegExp, maxLength: number];

// Furniture of any page. Each pattern is tried on folded text no longer than its limit.
const RULES: readonly Rule[] = [
  [0.6, /(?:^| )(?:在线|免费|立即|马上|电话|点击|我要)(?:咨询|提问|预约)(?:$| )/, 40],
  [
    0.9,
    /^(?:索引号|信息索引|发文机构|发布机构|发布单位|发文字号|文号|主题分类|体裁分类|组配分类|公开方式|有效性|公文种类|统一编号|废止日期|主题词|信息名称) ?[:：]/,
    80,
  ],
  [
    0.9,
    /点击(?:上方|下方|右上角|左下角|蓝字|阅读原文)|蓝字.{0,4}关注|^(?:点赞|在看|转发|收藏|关注)(?:[、,和 ](?:点赞|在看|转发|收藏|关注|分享)){1,4}/,
    40,
  ],
  [
    0.9,
    /^(?:有用|没用|赞同?|踩|顶|喜欢|不喜欢|收藏|分享) ?[(（]?\d{1,6}[)）]?(?: ?(?:有用|没用|赞同?|踩|顶|喜欢|不喜欢|收藏|分享) ?[(（]?\d{1,6}[)）]?)*$/,
    40,
  ],
  [
    1,
    /icp[备证]|icp经营|公网安备|版权所有|copyright|©|all rights? reserved|备案号|网站标识码|增值电信业务|互联网药品信息服务/,
    240,
  ],
  [
    1,
    /我已(?:阅读|仔细阅读|看过).{0,8}同意|^(?:请)?(?:输入|填写)(?:您的|你的)?(?:手机号?码?|图形验证码|短信验证码|验证码|密码|账号|邮箱|关键词).{0,8}$/,
    60,
  ],
  [
    1,
    /^(?:注册|登录|登陆)[/、或后 ]?(?:注册|登录)?(?:后|即可|,)?(?:免费)?(?:获取|查看|解锁|享受?|领取|阅读).{0,10}$/,
    30,
  ],
  [
    1,
    /^.{0,4}(?:微信|qq|微博|手机号?|密码|验证码|短信|第三方|账号)(?:快捷|一键|扫码)?(?:登录|登陆)(?: .{0,12})?$/,
    20,
  ],
  [
    0.9,
    /^(?:分享|转发|收藏|打印|关闭)(?:到|至|本文|本页|此页|文章|给(?:好友|朋友)).{0,30}$|^\[?字[号体](?:大小)?[:\]( ]/,
    60,
  ],
  [
    0.9,
    /扫[一码描].{0,14}(?:手机|打开|当前页|关注|分享|下载|查看|咨询|浏览)|长按.{0,6}(?:识别|扫描|二维码)/,
    50,
  ],
  [
    0.9,
    /^(?:点击)?(?:展开|收起|查看|阅读|加载|显示|浏览)(?:全文|全部|更多|剩余|余下|完整).{0,10}$|^(?:更多|more) ?[>»›.…]*$/,
    24,
  ],
  [
    0.9,
    /^(?:发表|我要|写|查看|全部|网友|最新|热门|精彩|用户)?(?:评论|留言|跟帖)(?:列表|区)? ?[(:[]? ?\d*[条)\]]?$/,
    20,
  ],
  [
    0.9,
    /^(?:暂无|还没有|快来|抢).{0,8}(?:评论|沙发|留言)|^\d+ ?(?:条|个)?(?:评论|回复|赞同?|人(?:赞同|点赞|收藏|觉得))/,
    30,
  ],
  [
    0.9,
    /^(?:阅读|浏览|点击|访问|查看|围观|人气)(?:量|数|次数|人数)? ?[:(]? ?\d[\d.,万wk+]* ?[次人]?\)?$|^\d[\d.,万wk+]* ?[次人]?(?:阅读|浏览|围观|看过|播放)$/,
    24,
  ],
  [
    0.9,
    /^[([【]?(?:责任?编辑?|编辑|校对|审核|作者|记者|通讯员|撰稿|供稿|录入|编审|[初复终]审|一审|二审|三审)[:/].{0,30}$/,
    40,
  ],
  [
    0.9,
    /^(?:共 ?\d+ ?页|第 ?\d+ ?页.{0,14}|上一页.{0,60}|\[?\d{1,3}\]?(?: +\[?(?:\d{1,3}|\.{3}|…|>|下一页|尾页)\]?){2,})$/,
    80,
  ],
  [
    0.9,
    /对话框.{0,6}(?:回复|输入|发送) ?[【"“[]|(?:关注|搜索|添加|识别|扫码).{0,30}(?:公众号|微信号?|企业微信|二维码|抖音|视频号).{0,40}(?:回复 ?[【"“[]|领取|免费|进群|入群|福利)/,
    200,
  ],
  [0.9, /^(?:加|添加)?(?:微信|qq|vx|wx|电话|手机)(?:群|号|号码)? ?[:：] ?[a-z0-9_-]{5,24}.{0,12}$/, 50],
  [
    0.85,
    /(?:限时|优惠券?|特价|折扣|抢购|红包|福利).{0,12}(?:领取|抢|购买?|点击|立即|扫码)|^(?:本文|本站)?广告.{0,6}$|广告(?:位|招租|赞助|合作热线)/,
    60,
  ],
  [
    0.85,
    /^(?:主办|承办|主管|协办|技术支持|运营)(?:单位)?[:：].{0,60}$|建议使用.{0,20}(?:浏览器|分辨率)|^网站(?:地图|声明|帮助)/,
    160,
  ],
  [
    0.6,
    /^(?:点击|立即|马上|免费|在线|一键|快速)?(?:免费|在线|立即|马上|一键|电话|专家)(?:咨询|预约|领取|报名|下载|测算|试算|投保|提问|加入|开通|办理|查看)[!>»]*$/,
    16,
  ],
  [
    0.6,
    /更多.{0,30}(?:资讯|内容|信息|问题|知识|政策|攻略|动态|详情).{0,12}(?:关注|点击|访问|登录|咨询|浏览|留意|锁定)/,
    100,
  ],
  [
    0.5,
    /^(?:下载|打开|安装).{0,14}(?:app|客户端).{0,14}$|^(?:举报|投诉|客服|咨询|服务)(?:电话|邮箱|热线|qq)[:：]?.{0,40}$/,
    60,
  ],
  [
    0.5,
    /^以上(?:就是|便是|内容就?是|为).{0,80}(?:全部内容|希望|帮助|介绍)|^(?:标签|关键词|tags?|keywords?|话题)[:：].{0,120}$/,
    200,
  ],
];

const RECRUITMENT = /招聘|招录|诚聘|招贤|见习岗|岗位|职位/g;
const TITLE_RUN_LENGTH_MIN = 90;
const LABEL_LENGTH_MAX = 60;

// A long line without sentences: titles that a careless export has run together.
function isTitleRun(text: string): boolean {
  return text.length >= TITLE_RUN_LENGTH_MIN && punctuationCount(text) < text.length / 45 && !isProse(text);
}

function phraseScore(foldedText: string): number {
  let best = 0;
  for (const [score, pattern, maxLength] of RULES) {
    if (score > best && foldedText.length <= maxLength && pattern.test(foldedText)) best = score;
  }
  return best;
}

/**
 * How surely a piece is page furniture or an advertisement, 0 to 1, by its own words and links alone; where it
 * stands is for the caller to weigh.
 */
export function noiseScore(piece: Piece): number {
  const known = SCORES.get(piece);
  if (known !== undefined) return known;
  const score = piece.table ? 0 : scoreOf(piece);
  SCORES.set(piece, score);
  return score;
}

// Every step of the sorting asks, and a piece never changes.
const SCORES = new WeakMap<Piece, number>();

function scoreOf(piece: Piece): number {
  const text = piece.plain;
  const words = chromeWordScore(text);
  const phrases = phraseScore(text);
  const run = isTitleRun(text) ? ((text.match(RECRUITMENT)?.length ?? 0) >= 3 ? 0.95 : 0.7) : 0;
  const links =
    linkShare(piece) > 0.8 && piece.links.length >= 3 && text.length > LABEL_LENGTH_MAX / 4 ? 0.8 : 0;
  return Math.max(words, phrases, run, links);
}
