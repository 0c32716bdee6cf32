interface FormEndProps {
  /** What the reset button says. */
  readonly clear: string;
  /** What the button that script makes says. */
  readonly print: string;
  readonly children: string;
}

/** The end of a form that is kept nowhere: clear it, print it. Without script the words say how. */
export function FormEnd({ clear, print, children }: FormEndProps) {
  return (
    <p className="form-end no-print">
      <button type="reset">{clear}</button> <span data-print={print}>{children}</span>
    </p>
  );
}
