import { type ComponentChildren, h, type Ref } from 'preact';

interface Props {
  /** 1 to 6. */
  level: number;
  focus?: Ref<HTMLHeadingElement> | undefined;
  id?: string;
  class?: string;
  children: ComponentChildren;
}

/** A heading of a level that depends on where an island stands. With `focus` it can take the focus. */
export function Heading({ level, focus, children, ...rest }: Props) {
  return h(`h${level}`, { ...rest, ...(focus && { ref: focus, tabIndex: -1 }) }, children);
}
