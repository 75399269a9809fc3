/** Light, dark, or what the computer is set to. */
export const THEMES = ["system", "light", "dark"] as const;
/** A choice of theme. */
export type Theme = (typeof THEMES)[number];

/** The cookie that remembers the theme. */
export const THEME_COOKIE = "gongji-theme";

/** The theme a cookie names, or the computer's. */
export function themeFrom(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? THEMES[0];
}
