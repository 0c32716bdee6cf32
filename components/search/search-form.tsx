export interface SearchFormProps {
  readonly query: string;
  /** Its name where a page has two. */
  readonly name?: string;
  readonly className?: string;
}

/** A plain GET form, which script answers on the device. What is typed is neither kept nor filled in again. */
export function SearchForm({ query, name, className = "" }: SearchFormProps) {
  return (
    <search aria-label={name} className={className}>
      <search-box>
        <form
          action="/search"
          method="get"
          className="flex overflow-hidden rounded-lg search-box border-[1.5px] border-edge bg-card"
        >
          <input
            type="search"
            name="q"
            aria-label="Search this site"
            placeholder="Try: keep my job"
            defaultValue={query}
            autoComplete="off"
            className="min-h-11 min-w-0 flex-1 px-3 text-[0.95rem] placeholder:text-soft"
          />
          <button type="submit" className="min-h-11 px-4 font-semibold text-pine">
            Search
          </button>
        </form>
      </search-box>
    </search>
  );
}

interface HeaderSearchProps extends Pick<SearchFormProps, "query"> {
  /** On a phone it folds into the menu, except on the page that answers a search. */
  readonly folded?: boolean;
}

/** The form in the header of every page. */
export function HeaderSearch({ query, folded = false }: HeaderSearchProps) {
  return <SearchForm query={query} className={`w-full pb-3 lg:w-72 lg:pb-0 ${folded ? "folded" : ""}`} />;
}
