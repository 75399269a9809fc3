/** The server DATABASE_URL names, if it names one. */
export function givenDatabaseUrl(): string | undefined {
  return process.env.DATABASE_URL || undefined;
}

/** Where browsers find the console when that is not this machine; several addresses are separated by commas. */
export function givenAdminOrigin(): string | undefined {
  return process.env.ADMIN_ORIGIN || undefined;
}

/** Where the files of images are kept when that is not the installation's folder. */
export function givenImagesFolder(): string | undefined {
  return process.env.IMAGES_FOLDER || undefined;
}

/** Where readers find the site when that is not this machine, e.g. `https://www.example.cn`. */
export function givenSiteOrigin(): string | undefined {
  return process.env.SITE_ORIGIN || undefined;
}

/** Where readers find an article when another front-end shows them, e.g. `https://www.example.cn/answers/{slug}`. */
export function givenSiteUrl(): string | undefined {
  return process.env.SITE_URL || undefined;
}

/** Whether a script of package.json runs this process. */
export function isRunByPackageManager(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** This process's own environment with changes, for a process it starts. */
export function passedOnEnvironment(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
