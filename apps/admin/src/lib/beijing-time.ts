const ZONE_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The moment a clock in Beijing shows what a local date and time field holds, with its zone; null when it is empty. */
export function momentInBeijing(local: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) ? `${local.slice(0, 16)}:00+08:00` : null;
}

/** What a clock in Beijing shows at a moment, as a date and time field takes it. */
export function clockInBeijing(moment: Date): string {
  return new Date(moment.getTime() + ZONE_OFFSET_MS).toISOString().slice(0, 16);
}

/** The next nine o'clock in Beijing, so many days later, as a date and time field takes it. */
export function nineInBeijing(now: Date, days = 0): string {
  const today = clockInBeijing(now);
  const isOver = today.slice(11) >= "09:00";
  const day = clockInBeijing(new Date(now.getTime() + (days + (isOver ? 1 : 0)) * DAY_MS));
  return `${day.slice(0, 10)}T09:00`;
}
