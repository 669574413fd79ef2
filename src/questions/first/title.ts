/**
 * Names the screen in the page's title, before what the server wrote there: windows,
 * tabs and the browser's history tell screens apart by it (WCAG 2.4.2). '' is the
 * screen that the page opens with.
 */
export function entitle(screen: string): void {
  const { dataset } = document.documentElement;
  dataset.title ??= document.title;
  document.title = screen ? `${screen} · ${dataset.title}` : dataset.title;
}
