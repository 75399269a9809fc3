/** Why Gongji could not start, as a word a program can switch on. */
export type StartProblemCode =
  | "unsupported_platform"
  | "no_server_user"
  | "folder_not_writable"
  | "folder_unreachable"
  | "disk_full"
  | "port_taken"
  | "already_running"
  | "other_version"
  | "data_damaged"
  | "server_failed"
  | "database_url_invalid"
  | "database_unreachable"
  | "database_refused"
  | "database_missing"
  | "migration_failed"
  | "build_failed"
  | "child_failed";

/** A reason not to start that the operator can act on: the message is one line and says what to do. */
export class StartProblem extends Error {
  readonly code: StartProblemCode;

  constructor(code: StartProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartProblem";
    this.code = code;
  }
}
