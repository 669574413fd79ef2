const texts = { childList: true, subtree: true } as const;

/** What stands in a text's place since a service translated the page. */
const standIns = new WeakMap<Node, Element>();

const changed = new MutationObserver((records) => {
  for (const { target } of records) {
    const standIn = standIns.get(target);
    if (!standIn?.isConnected || target.isConnected) continue;
    standIn.replaceWith(target);
    standIns.delete(target);
  }
});

const isStandIn = (node: Node | null): node is Element => node?.nodeName === 'FONT';

const replaced = new MutationObserver((records) => {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const standIn = [...addedNodes, previousSibling, nextSibling].find(isStandIn);
    if (!standIn) continue;
    for (const text of removedNodes) {
      if (text.nodeType !== Node.TEXT_NODE) continue;
      standIns.set(text, standIn);
      changed.observe(text, { characterData: true });
    }
  }
});

/**
 * Keeps a page alive that a service translates. Such a service puts elements in
 * the place of the texts, and Preact goes on writing into texts that nobody sees:
 * the clock stands, and each question is the first. A text that changes comes
 * back into its place, and the service translates it anew.
 */
export function followTranslation(): void {
  replaced.observe(document.body, texts);
}
