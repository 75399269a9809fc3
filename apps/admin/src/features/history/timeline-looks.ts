import {
  CalendarClock,
  CircleDot,
  Eye,
  EyeOff,
  GitMerge,
  Import,
  Link2,
  type LucideIcon,
  MessageSquare,
  PenLine,
  RotateCcw,
  Stamp,
  Trash2,
  UserRound,
} from "lucide-react";

/** How an entry of the timeline looks. */
interface Look {
  readonly Icon: LucideIcon;
  readonly colour: string;
}

const looks: readonly (readonly [RegExp, Look])[] = [
  [/planned|cancelled|plan_failure/, { Icon: CalendarClock, colour: "text-info" }],
  [/submitted|recalled|changes_requested|approved|reviewed/, { Icon: Stamp, colour: "text-info" }],
  [/published|reinstated|reverted/, { Icon: Eye, colour: "text-accent" }],
  [/withdrawn/, { Icon: EyeOff, colour: "text-danger" }],
  [/conflict/, { Icon: GitMerge, colour: "text-warning" }],
  [/trash/, { Icon: Trash2, colour: "text-danger" }],
  [/restored|discarded/, { Icon: RotateCcw, colour: "text-info" }],
  [/^comment\./, { Icon: MessageSquare, colour: "text-ink-soft" }],
  [/^related\./, { Icon: Link2, colour: "text-ink-soft" }],
  [/owner/, { Icon: UserRound, colour: "text-ink-soft" }],
  [/imported|stub_filled/, { Icon: Import, colour: "text-ink-soft" }],
  [/saved|created|properties|slug/, { Icon: PenLine, colour: "text-ink-soft" }],
];
const plain: Look = { Icon: CircleDot, colour: "text-ink-soft" };

/** The look of an action of the audit log. */
export function lookOf(action: string): Look {
  return looks.find(([pattern]) => pattern.test(action))?.[1] ?? plain;
}
