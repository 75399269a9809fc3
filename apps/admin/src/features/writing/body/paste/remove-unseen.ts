const NEVER_TEXT = [
  "script, style, xml, meta, link, title, template, noscript, object, embed, iframe, svg, canvas",
  "video, audio, map, button, input, select, textarea, [hidden], mp-common-profile, mp-style-type",
].join(", ");

/** Takes away what nobody saw where it was copied: scripts, comments, form fields, hidden parts. */
export function removeUnseen(body: HTMLElement): void {
  for (const element of body.querySelectorAll(NEVER_TEXT)) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>("[style]")) {
    const style = element.getAttribute("style") ?? "";
    if (/display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style)) element.remove();
  }
  const comments = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}
