import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

const CHAR_TYPE = 18;
const TEXT_TYPE = 25;

/**
 * The way from the schema engine to one database. Prisma's adapter is made for queries of a client; three
 * things are different here, each needed by migrations written by hand or by reading a schema back:
 * a script is sent whole (the adapter cuts it at every semicolon, also inside a function body) and so is one
 * transaction; the catalog's one-letter columns are passed on; and a shadow database is always refused.
 */
export class SchemaAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "gongji-schema";
  /** What the database said last when it refused a script: the engine keeps only part of it. */
  lastFailure: pg.DatabaseError | undefined;
  readonly #connectionString: string;
  readonly #pools: pg.Pool[] = [];

  constructor(connectionString: string) {
    this.#connectionString = connectionString;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const pool = new pg.Pool({ connectionString: this.#connectionString, max: 2 });
    this.#pools.push(pool);
    const letterColumns = watchLetterColumns(pool);
    const inner = await new PrismaPg(pool).connect();
    return {
      provider: inner.provider,
      adapterName: this.adapterName,
      queryRaw: async (query) => markLetters(await inner.queryRaw(query), letterColumns.get(query.sql)),
      executeRaw: (query) => inner.executeRaw(query),
      startTransaction: (isolation) => inner.startTransaction(isolation),
      getConnectionInfo: () => inner.getConnectionInfo(),
      dispose: () => inner.dispose(),
      executeScript: (script) => this.#executeWhole(pool, script),
    };
  }

  connectToShadowDb(): Promise<never> {
    return Promise.reject(new Error("Migrations are compared on a database of their own, not on a shadow."));
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }

  async #executeWhole(pool: pg.Pool, script: string): Promise<void> {
    try {
      await pool.query(script);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      this.lastFailure = error;
      throw new DriverAdapterError({
        kind: "postgres",
        code: error.code ?? "XX000",
        severity: error.severity ?? "ERROR",
        message: error.message,
        detail: error.detail,
        column: error.column,
        hint: error.hint,
      });
    }
  }
}

/**
 * The adapter has no name for PostgreSQL's "char" and refuses whole results over it. They are told to it as text,
 * and the columns are remembered by the query's text, so that the engine can be told what they are.
 */
function watchLetterColumns(pool: pg.Pool): Map<SqlQuery["sql"], readonly number[]> {
  const columns = new Map<string, readonly number[]>();
  const query = pool.query.bind(pool);
  Reflect.set(pool, "query", async (config: pg.QueryArrayConfig | string) => {
    if (typeof config === "string") return query(config);
    const result = await query(config);
    const letters = result.fields.filter((field) => field.dataTypeID === CHAR_TYPE);
    for (const field of letters) field.dataTypeID = TEXT_TYPE;
    columns.set(
      config.text,
      letters.map((field) => result.fields.indexOf(field)),
    );
    return result;
  });
  return columns;
}

function markLetters(result: SqlResultSet, columns: readonly number[] = []): SqlResultSet {
  for (const column of columns) result.columnTypes[column] = ColumnTypeEnum.Character;
  return result;
}
