import type { Page } from 'playwright-core';

interface AxValue {
  value?: unknown;
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  properties?: { name: string; value: AxValue & { relatedNodes?: { backendDOMNodeId?: number }[] } }[];
  backendDOMNodeId?: number;
  parentId?: string;
}

/** Chromium's own accessibility tree: what it hands to a screen reader, in reading order. */
async function accessibilityTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes;
}

const spoken = (value: unknown) => (typeof value === 'string' ? value : '');
const nameOf = (node: AxNode) => spoken(node.name?.value);
const roleOf = (node: AxNode) => (node.ignored ? '' : spoken(node.role?.value));
const words = (node: AxNode) => `${roleOf(node)} ${nameOf(node)}`.trim();
const property = (node: AxNode, name: string) => node.properties?.find((each) => each.name === name)?.value;

/** What has focus, by role and name; in a combobox that points at an option, that option too. */
export async function heardAtFocus(page: Page): Promise<string> {
  const nodes = await accessibilityTree(page);
  const focused = nodes.findLast((node) => property(node, 'focused')?.value === true);
  if (!focused) return '';
  const [pointed] = property(focused, 'activedescendant')?.relatedNodes ?? [];
  const option = nodes.find((node) => pointed !== undefined && node.backendDOMNodeId === pointed.backendDOMNodeId);
  return option ? `${words(focused)}; ${words(option)}` : words(focused);
}

/** Headings of the page in reading order, as the key H goes through them. */
export async function headingsHeard(page: Page): Promise<string[]> {
  return (await accessibilityTree(page)).filter((node) => roleOf(node) === 'heading').map(nameOf);
}

/** What each polite live region holds now. One that is empty is there to be filled, and then it is heard. */
export async function politeRegions(page: Page): Promise<string[]> {
  const nodes = await accessibilityTree(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isInside = (node: AxNode | undefined, region: AxNode): boolean =>
    node !== undefined && (node === region || isInside(byId.get(node.parentId ?? ''), region));
  return nodes
    .filter((node) => roleOf(node) === 'status' && property(node, 'live')?.value === 'polite')
    .map((region) =>
      nodes
        .filter((node) => roleOf(node) === 'StaticText' && isInside(node, region))
        .map(nameOf)
        .join(' '),
    );
}
