import { ProblemError } from "@gongji/application";
import type pg from "pg";
import { inSpan } from "../connection/in-span.ts";
import { isUnavailable } from "../connection/is-unavailable.ts";

/** A statement that each connection prepares once, under its name. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** What a trace is told of a statement besides its name. */
const STATEMENT = { "db.system.name": "postgresql" };

/**
 * Runs a prepared statement.
 * @throws ProblemError service.unavailable when PostgreSQL cannot be reached or took too long
 */
export async function queryPublished<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  statement: PreparedStatement,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  try {
    const { rows } = await inSpan(statement.name, STATEMENT, () =>
      pool.query<Row>({ ...statement, values: [...values] }),
    );
    return rows;
  } catch (error) {
    if (isUnavailable(error)) throw new ProblemError({ code: "service.unavailable" });
    throw error;
  }
}
