const DOORS: readonly { readonly from: string; readonly to: string }[] = [
  { from: "/api/trpc/editor/", to: "/trpc/editor/" },
  { from: "/api/auth/", to: "/auth/" },
  { from: "/api/preview/", to: "/preview/" },
  { from: "/api/images", to: "/editor/images" },
];

/** The API's path for a path of the console, or null: only the editors' doors, sign-in and previews are passed on. */
export function proxyTarget(pathname: string): string | null {
  if (pathname.includes("..") || pathname.includes("\\") || /%2f|%5c|%2e/i.test(pathname)) return null;
  const door = DOORS.find(({ from }) => pathname.startsWith(from));
  return door ? door.to + pathname.slice(door.from.length) : null;
}
