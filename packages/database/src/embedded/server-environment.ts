/** The environment of the server's programs: messages in English, because they are read by a program. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", LANG: "C", TZ: "UTC" };
  for (const name of Object.keys(environment)) {
    if (/^PG[A-Z]+$/.test(name) || /^(npm|pnpm)_/i.test(name)) delete environment[name];
  }
  return environment;
}
