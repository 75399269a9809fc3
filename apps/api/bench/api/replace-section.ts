/** The text with everything between a heading of the second level and the next one replaced; added at the end if new. */
export function replaceSection(text: string, heading: string, content: string): string {
  const section = `${heading}\n\n${content}\n`;
  const from = text.indexOf(`${heading}\n`);
  if (from < 0) return `${text.trimEnd()}\n\n${section}`;
  const next = text.indexOf("\n## ", from + heading.length);
  return text.slice(0, from) + section + (next < 0 ? "" : text.slice(next));
}
