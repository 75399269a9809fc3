export const images = {
  insert: "图片",
  uploading: "正在上传图片……",
  alt: "替代文字（给看不到图片的读者，必填）",
  altMissing: "还没写，写了才能发布",
  altPlaceholder: "图里有什么？例如：国家医保服务平台首页，右上角是“亲情账户”",
  caption: "图注（显示在图片下面，可不填）",
  captionPlaceholder: "例如：绑定亲情账户的入口",
  remove: "删除图片",
};
