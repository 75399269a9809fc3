/** Who somebody is in the editorial room, least to most powerful. */
export const ROLES = ["author", "editor", "publisher", "admin"] as const;
/** An editorial role. */
export type Role = (typeof ROLES)[number];

/** Everything somebody can ask the editorial room to do. */
export const ACTIONS = [
  "article.read",
  "article.create",
  "article.edit_own",
  "article.edit_any",
  "article.comment",
  "article.curate_related",
  "article.review",
  "article.publish",
  "article.withdraw",
  "article.purge",
  "release.prepare",
  "page.import",
  "correction.handle",
  "fact.propose",
  "fact.review",
  "audit.read",
  "user.manage",
  "key.manage",
  "webhook.manage",
] as const;
/** Something an editorial role may or may not do. */
export type Action = (typeof ACTIONS)[number];

const AUTHOR: readonly Action[] = ["article.read", "article.create", "article.edit_own", "article.comment"];
const EDITOR: readonly Action[] = [
  ...AUTHOR,
  "article.edit_any",
  "article.curate_related",
  "article.review",
  "release.prepare",
  "page.import",
  "correction.handle",
  "fact.propose",
];
const PUBLISHER: readonly Action[] = [
  ...EDITOR,
  "article.publish",
  "article.withdraw",
  "article.purge",
  "fact.review",
  "audit.read",
];
const ALLOWED: Record<Role, ReadonlySet<Action>> = {
  author: new Set(AUTHOR),
  editor: new Set(EDITOR),
  publisher: new Set(PUBLISHER),
  admin: new Set<Action>([...PUBLISHER, "user.manage", "key.manage", "webhook.manage"]),
};

/** Who acts: somebody who is signed in and not suspended, or the platform itself. */
export interface Actor {
  /** Null for the platform itself (seeds, jobs, the command line on the server). */
  readonly userId: string | null;
  readonly name: string;
  readonly role: Role;
}

/** The platform itself, as seeds, jobs and the command line on the server act. */
export const PLATFORM: Actor = { userId: null, name: "Gongji", role: "admin" };

/** Whether the role carries the action. Whatever is not listed is refused. */
export function roleAllows(role: Role, action: Action): boolean {
  return ALLOWED[role].has(action);
}

/** Whose an article is: who created it, and who looks after it now. */
export interface Belonging {
  readonly createdById: string | null;
  readonly ownerId: string | null;
}

/** Authors edit what they created or look after; everybody above edits everything. */
export function mayEdit(actor: Actor, { createdById, ownerId }: Belonging): boolean {
  if (roleAllows(actor.role, "article.edit_any")) return true;
  const isTheirs = actor.userId !== null && (actor.userId === createdById || actor.userId === ownerId);
  return isTheirs && roleAllows(actor.role, "article.edit_own");
}

/** Whether somebody may do this to an article; for some of it, it counts whose the article is. */
export function mayDo(actor: Actor, action: Action, article: Belonging): boolean {
  if (action === "article.edit_own") return mayEdit(actor, article);
  if (action === "article.curate_related") return mayCurateRelated(actor, article);
  return roleAllows(actor.role, action);
}

/** Whoever may import may undo what they brought in; what others brought in, only those who publish. */
export function mayUndoImport(actor: Actor, startedById: string | null): boolean {
  if (!roleAllows(actor.role, "page.import")) return false;
  return startedById === actor.userId || roleAllows(actor.role, "article.withdraw");
}

/** Editors curate every list; authors only that of an article they may edit. */
export function mayCurateRelated(actor: Actor, article: Belonging): boolean {
  return roleAllows(actor.role, "article.curate_related") || mayEdit(actor, article);
}
