/** Somebody who can be called. */
export interface Callable {
  readonly userId: string;
  readonly name: string;
}

/** What is being typed after the last `@` before the cursor; null when nobody is being called. */
export function nameBeingTyped(text: string, cursor: number): string | null {
  return /@([^\s@]{0,20})$/u.exec(text.slice(0, cursor))?.[1] ?? null;
}

/** Those whose name holds what is being typed, those whose name begins with it first. */
export function matching(people: readonly Callable[], typed: string): Callable[] {
  const wanted = typed.toLowerCase();
  const place = ({ name }: Callable) => name.toLowerCase().indexOf(wanted);
  return people.filter((person) => place(person) !== -1).toSorted((one, other) => place(one) - place(other));
}

/** The text with the name in place of what was being typed, and where the cursor stands then. */
export function withName(text: string, cursor: number, name: string): { text: string; cursor: number } {
  const before = text.slice(0, cursor).replace(/@[^\s@]*$/u, `@${name} `);
  return { text: before + text.slice(cursor), cursor: before.length };
}

/** Whom the text calls: everybody whose name stands in it behind an `@`, the longest name first. */
export function calledIn(text: string, people: readonly Callable[]): string[] {
  let rest = text;
  const called: string[] = [];
  for (const { userId, name } of people.toSorted((one, other) => other.name.length - one.name.length)) {
    if (name === "" || !rest.includes(`@${name}`)) continue;
    called.push(userId);
    rest = rest.replaceAll(`@${name}`, "");
  }
  return called;
}
