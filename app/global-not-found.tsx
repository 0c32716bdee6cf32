import "./globals.css";
import { NotFound } from "@/components/site/not-found";
import { metadataOf } from "@/lib/page/metadata";
import { notFoundPage } from "@/lib/page/not-found";

export const metadata = metadataOf(notFoundPage());

export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <NotFound page={notFoundPage()} />
      </body>
    </html>
  );
}
