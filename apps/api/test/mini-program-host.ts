import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

/** What a page of a mini-program has: its data, and what it does. */
export interface MiniProgramPage {
  readonly data: Record<string, unknown>;
  call(name: string, ...given: unknown[]): Promise<unknown>;
}

/** A WeChat of its own: as much of it as a mini-program that reads articles meets. */
export interface MiniProgramHost {
  /** Opens a page, as by its address in a link. */
  open(page: string, query: Record<string, string>): Promise<MiniProgramPage>;
  /** What the program asked of the phone, in order. */
  readonly asked: [what: string, value: unknown][];
}

interface RequestOptions {
  readonly url: string;
  readonly success: (answer: { statusCode: number; data: unknown }) => void;
  readonly fail: () => void;
}
type Members = Record<string, unknown> & { data?: Record<string, unknown> };

/** Runs a mini-program against an API, with only what WeChat gives a program: no Node, no fetch. */
export async function startMiniProgram(folder: string, apiUrl: string): Promise<MiniProgramHost> {
  const library = await build({
    entryPoints: ["@gongji/client/mini-program"],
    bundle: true,
    format: "cjs",
    target: "es2018",
    write: false,
    absWorkingDir: import.meta.dirname,
  });
  const files = new Map([[join(folder, "lib/gongji.js"), library.outputFiles[0]?.text ?? ""]]);
  for (const name of ["app.js", "ask.js", "pages/list/list.js", "pages/article/article.js"]) {
    files.set(join(folder, name), await readFile(join(folder, name), "utf8"));
  }
  const asked: MiniProgramHost["asked"] = [];
  const note = (what: string) => (value?: unknown) => void asked.push([what, value]);
  const wx = {
    request({ url, success, fail }: RequestOptions) {
      fetch(url).then(
        async (answer) => success({ statusCode: answer.status, data: await answer.json() }),
        fail,
      );
    },
    navigateTo: note("navigateTo"),
    setClipboardData: note("setClipboardData"),
    setNavigationBarTitle: note("setNavigationBarTitle"),
    stopPullDownRefresh: note("stopPullDownRefresh"),
  };
  let app: { globalData: Record<string, unknown> } = { globalData: {} };
  let registered: Members = {};
  const context = createContext({
    wx,
    App: (given: typeof app) => {
      app = given;
    },
    Page: (given: Members) => {
      registered = given;
    },
    getApp: () => app,
  });

  function load(path: string): unknown {
    const module = { exports: {} };
    const require = (wanted: string) => load(join(dirname(path), wanted));
    const text = files.get(path);
    if (text === undefined) throw new Error(`the program has no ${path}`);
    const run: unknown = runInContext(`(function (module, exports, require) {${text}\n})`, context, {
      filename: path,
    });
    if (typeof run === "function") run(module, module.exports, require);
    return module.exports;
  }

  load(join(folder, "app.js"));
  app.globalData.apiUrl = apiUrl;
  return {
    asked,
    async open(page, query) {
      load(join(folder, `${page}.js`));
      const members: Members = { ...registered, data: structuredClone(registered.data ?? {}) };
      const data = members.data ?? {};
      members.setData = (more: Record<string, unknown>) => void Object.assign(data, more);
      const call = async (name: string, ...given: unknown[]) => {
        const member = members[name];
        if (typeof member !== "function") throw new Error(`the page has no ${name}`);
        return await Reflect.apply(member, members, given);
      };
      await call("onLoad", query);
      return { data, call };
    },
  };
}
