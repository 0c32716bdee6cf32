import { CheckAgain } from "./article/check-again.element";
import { SourceList } from "./article/source-list.element";
import { ChosenLevels } from "./compare/chosen-levels.element";
import { HomeScreen } from "./home/home-screen.element";
import { KeptNowhere } from "./private/kept-nowhere.element";
import { SearchBox } from "./search/search-box.element";
import { SearchResults } from "./search/search-results.element";
import { CopyLink } from "./share/copy-link.element";
import { PrintPage } from "./share/print-page.element";

// The site's whole script: each custom element improves markup that already works without it.
customElements.define("copy-link", CopyLink);
customElements.define("print-page", PrintPage);
customElements.define("check-again", CheckAgain);
customElements.define("kept-nowhere", KeptNowhere);
customElements.define("source-list", SourceList);
customElements.define("search-box", SearchBox);
customElements.define("search-results", SearchResults);
customElements.define("home-screen", HomeScreen);
customElements.define("chosen-levels", ChosenLevels);
