/** The ways to a part of the page, by the language it speaks; from `virtual:later/…`. */
type Ways = Readonly<Record<string, () => Promise<unknown>>>;

/** Fetches a part of the page together with its sentences in the page's language. */
export function later<T>(ways: Ways): Promise<T> {
  const way = ways[document.documentElement.dataset.spoken ?? ''];
  return (way as () => Promise<T>)();
}
