import { expect, test } from "vitest";
import { runCli } from "../test/run-cli.ts";

test.each([
  [["strat"], /^gongji: unknown command 'strat'/],
  [["start", "--api-prt", "1"], /^gongji: unknown option '--api-prt'/],
  [["start", "--api-port", "many"], /^gongji: .*A port is a number from 1 to 65535\.\n/],
  [["start", "now"], /^gongji: too many arguments/],
])("%j is not understood: one line, the usage, exit code 2", async (parameters, line) => {
  const ended = await runCli(parameters);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(line);
  expect(ended.stderr).toMatch(/\nUsage: gongji [^\n]*\n$/);
});

test("a wrong port in the environment is named with its variable", async () => {
  const ended = await runCli(["start"], { API_PORT: "0" });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain("API_PORT");
});

test("--help is no error and goes to the output", async () => {
  const ended = await runCli(["--help"]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toContain("start");
});

test("the separator that package managers hand on is not taken for an argument", async () => {
  expect((await runCli(["start", "--", "--help"])).stdout).toContain("--api-port");
  expect((await runCli(["--", "doctor", "--help"])).stdout).toContain("--data");
});
