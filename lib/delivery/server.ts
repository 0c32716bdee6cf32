import { createServer, type RequestListener, type Server } from "node:http";
import { faultOf, MAX_TARGET, mendQuery } from "./malformed";
import { answerPlainly } from "./plain-answer";

/**
 * The site's HTTP server: refuses what is malformed, and hands everything else on.
 * @param pages answers requests for pages (Next.js)
 */
export function createSiteServer(pages: RequestListener): Server {
  return createServer({ maxHeaderSize: MAX_TARGET + 16 * 1024 }, (request, response) => {
    const target = request.url ?? "";
    const fault = faultOf(target);
    if (fault) return answerPlainly(response, fault);
    request.url = mendQuery(target);
    return pages(request, response);
  });
}
