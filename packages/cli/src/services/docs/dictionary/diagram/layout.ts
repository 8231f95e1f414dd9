import { Graph, layout as dagreLayout } from '@dagrejs/dagre';

/** A box to place; sizes in pixels. */
export interface LayoutNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line between two boxes. */
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}

/** Where a box stands: its upper left corner. */
export interface PlacedNode extends LayoutNode {
  readonly x: number;
  readonly y: number;
}

/** A line with the points that it passes. */
export interface PlacedEdge extends LayoutEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A drawing with everything in its place. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const margin = 12;

/** Places boxes in layers from left to right, so that lines run one way and cross little. */
export function layOut(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  spacing: { readonly between: number; readonly layers: number } = { between: 10, layers: 90 },
): Placed {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: spacing.between, ranksep: spacing.layers, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  const real = edges.filter(({ from, to }) => from !== to);
  for (const { from, to } of real) graph.setEdge(from, to);
  dagreLayout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      return { ...node, x: x - node.width / 2, y: y - node.height / 2 };
    }),
    edges: real.map((edge) => ({
      ...edge,
      points: (graph.edge(edge.from, edge.to) as { points: { x: number; y: number }[] }).points,
    })),
  };
}
