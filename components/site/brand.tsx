/** The mark: steps, with a sun at the top. */
export function Brand() {
  return (
    <svg width="30" height="26" viewBox="0 0 30 26" aria-hidden="true">
      <path className="brand-mark" d="M1 25h7v-6h7v-6h7V7h7" />
      <circle className="brand-sun" cx="25.5" cy="2.8" r="2.6" />
    </svg>
  );
}
