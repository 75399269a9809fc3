/** The environment cannot be used; the message says which variable and why. */
export class EnvironmentProblem extends Error {}
