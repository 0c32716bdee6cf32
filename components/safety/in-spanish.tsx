/** For readers of Spanish: who speaks it, since the pages do not. */
export function InSpanish() {
  return (
    <p lang="es" className="mt-2">
      Estas páginas están en inglés. En peligro, llame al 911. Hablan español, gratis y a toda hora: en una crisis, el{" "}
      <a href="tel:988">988</a> (oprima 2); para buscar tratamiento, el <a href="tel:+18006624357">1-800-662-4357</a>.
    </p>
  );
}
