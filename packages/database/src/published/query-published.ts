import { ProblemError } from "@gongji/application";
import type pg from "pg";
import { isUnavailable } from "../connection/is-unavailable.ts";

/** A statement that each connection prepares once, under its name. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

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
    const { rows } = await pool.query<Row>({ ...statement, values: [...values] });
    return rows;
  } catch (error) {
    if (isUnavailable(error)) throw new ProblemError({ code: "service.unavailable" });
    throw error;
  }
}
