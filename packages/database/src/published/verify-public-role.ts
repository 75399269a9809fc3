import type pg from "pg";

/** Public reads would see more than readers may. */
export class PublicRoleTooPowerful extends Error {
  readonly code = "public_role_too_powerful";

  constructor(readable: readonly string[]) {
    super(
      `public reads could also see ${readable.slice(0, 5).join(", ")}: use a user with only the live views`,
    );
    this.name = "PublicRoleTooPowerful";
  }
}

/**
 * Makes sure that a new connection for public reads can see nothing but the views of the schemas it is for.
 * @throws PublicRoleTooPowerful
 */
export async function verifyPublicRole(client: pg.ClientBase, schemas: readonly string[]): Promise<void> {
  const statement = `
    SELECT c.oid::regclass::text AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND n.nspname <> ALL ($1::text[] || ARRAY['pg_catalog', 'information_schema', 'pg_toast'])
      AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')
    UNION ALL
    SELECT 'everything, as superuser' FROM pg_roles r WHERE r.rolname = current_user AND r.rolsuper`;
  const { rows } = await client.query<{ name: string }>(statement, [schemas]);
  if (rows.length > 0) throw new PublicRoleTooPowerful(rows.map((row) => row.name));
}
