import { Graph, layout } from '@dagrejs/dagre';
import { strongest } from '../domain/scenario/walk.ts';
import type { Scenario, Way } from '../schemas/scenario.ts';

const box = { width: 190, height: 64 };

/** A box of the map; `x` and `y` are its centre, in pixels. */
export interface MapNode {
  id: string;
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of the map, from one box to another. */
export interface MapEdge {
  from: string;
  way: Way;
  /** Whether the strongest path runs along it. */
  strong: boolean;
  points: readonly { x: number; y: number }[];
  /** Where its name stands. */
  x: number;
  y: number;
}

export interface StoryMap {
  width: number;
  height: number;
  nodes: MapNode[];
  edges: MapEdge[];
}

/** Lays a story out from top to bottom, one line an option. Endings share one box, because what they are depends on the whole way. */
export function mapOf(scenario: Scenario, end: string): StoryMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 70, ranksep: 90, marginx: 20, marginy: 20 });
  for (const node of scenario.nodes) graph.setNode(node.id, { ...box });
  graph.setNode('end', { ...box });
  const along = new Set(strongest(scenario).steps.map((step) => step.way));
  for (const node of scenario.nodes) {
    for (const way of node.options) graph.setEdge(node.id, way.next, { width: 130, height: 20, labelpos: 'c' }, way.id);
  }
  layout(graph);
  const titles = new Map([...scenario.nodes.map((node) => [node.id, node.title] as const), ['end', end]]);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: graph.nodes().map((id) => ({ id, title: titles.get(id) ?? id, ...box, ...place(graph.node(id)) })),
    edges: scenario.nodes.flatMap((node) =>
      node.options.map((way) => {
        const line = graph.edge({ v: node.id, w: way.next, name: way.id });
        return { from: node.id, way, strong: along.has(way), points: line.points ?? [], ...place(line) };
      }),
    ),
  };
}

const place = ({ x = 0, y = 0 }: { x?: number; y?: number }) => ({ x, y });
