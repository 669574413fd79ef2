import type { Block, Item } from '../../../domain/worksheet/compose.ts';

function Items({ items, numbered }: { items: readonly Item[]; numbered: boolean }) {
  const lines = items.map((item, i) => (
    <li key={i}>
      {item.text}
      {item.items.length > 0 && <Items items={item.items} numbered={false} />}
    </li>
  ));
  return numbered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

/** A composed text. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, i) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: blocks are known by their place alone, and hold no state
        if (block.kind === 'heading') return <h4 key={i}>{block.text}</h4>;
        if (block.kind === 'list') return <Items key={i} items={block.items} numbered={block.numbered} />;
        return (
          <p key={i} class="lines">
            {block.text}
          </p>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
      })}
    </>
  );
}
