/**
 * Listings from their first page to their last.
 *
 * @module
 */

/** What a request for a page adds: nothing for the first one. */
export interface From {
  readonly NextToken?: string;
}

/** Every page, in the order of the service. */
export async function allPages<Page extends { readonly NextToken?: string | undefined }>(
  ask: (from: From) => Promise<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let from: From = {};
  for (;;) {
    const page = await ask(from);
    pages.push(page);
    if (page.NextToken === undefined) return pages;
    from = { NextToken: page.NextToken };
  }
}
