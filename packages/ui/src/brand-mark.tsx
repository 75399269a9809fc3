/** Two hands' worth of one circle: what is put together is shared. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="9" className="fill-accent" />
      <path
        d="M9 18.5a7 7 0 0 1 7-9.5m7 4.500a7 7 0 0 1-7 9.500"
        className="stroke-on-accent"
        strokeWidth="2.600"
        strokeLinecap="round"
        fill="none"
      />
      <circle cx="16" cy="16" r="2.600" className="fill-on-accent" />
    </svg>
  );
}
