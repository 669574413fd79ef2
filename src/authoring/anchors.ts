import type { AstroIntegration } from 'astro';
import { Anchors } from '../reader/mdx/anchors.ts';

/** What a plugin of Sätteri has of an element and its surroundings, as far as it's needed here. */
interface Context<N> {
  textContent(node: N): string;
  setProperty(node: N, name: string, value: string): void;
}

/** Gives headings the anchors that the reader knows them by; Astro leaves an id that is there. */
function headingAnchors() {
  const anchors = new Anchors();
  return {
    name: 'goldseam:anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit<N extends { properties?: { id?: unknown } }>(node: N, context: Context<N>) {
        if (typeof node.properties?.id === 'string') return;
        context.setProperty(node, 'id', anchors.of(context.textContent(node).trim()));
      },
    },
  };
}

/** The anchors of headings come from one place, for links, for the check and for the page. */
export function anchors(): AstroIntegration {
  return {
    name: 'goldseam:anchors',
    hooks: {
      'astro:config:setup'({ config }) {
        const { options } = config.markdown.processor as { options?: { hastPlugins?: unknown[] } };
        options?.hastPlugins?.push(headingAnchors);
      },
    },
  };
}
