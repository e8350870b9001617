/** The steps of a trie, each from a node over an atom to a node: a hash table in typed arrays, for large glossaries load and match faster so. */
export interface Steps {
  /** The node to which a step leads, 0 where there is none. */
  get(node: number, atom: number): number;
  /** Sets a step that is not there yet. */
  set(node: number, atom: number, to: number): void;
}

/** Makes an empty table. Nodes, atoms and targets are positive and below 2³¹. */
export function createSteps(): Steps {
  let capacity = 1024;
  let count = 0;
  let nodes = new Int32Array(capacity);
  let atoms = new Int32Array(capacity);
  let targets = new Int32Array(capacity);

  /** The place of a step, or the free one where it belongs. */
  function slotOf(node: number, atom: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(atom, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (capacity - 1);
    while (targets[slot] !== 0 && (nodes[slot] !== node || atoms[slot] !== atom)) slot = (slot + 1) & (capacity - 1);
    return slot;
  }

  function grow(): void {
    const [oldNodes, oldAtoms, oldTargets] = [nodes, atoms, targets];
    capacity *= 2;
    nodes = new Int32Array(capacity);
    atoms = new Int32Array(capacity);
    targets = new Int32Array(capacity);
    for (let slot = 0; slot < oldTargets.length; slot++) {
      const to = oldTargets[slot] ?? 0;
      if (to !== 0) put(slotOf(oldNodes[slot] ?? 0, oldAtoms[slot] ?? 0), oldNodes[slot] ?? 0, oldAtoms[slot] ?? 0, to);
    }
  }

  function put(slot: number, node: number, atom: number, to: number): void {
    nodes[slot] = node;
    atoms[slot] = atom;
    targets[slot] = to;
  }

  return {
    get: (node, atom) => targets[slotOf(node, atom)] ?? 0,
    set(node, atom, to) {
      if (++count * 2 > capacity) grow();
      put(slotOf(node, atom), node, atom, to);
    },
  };
}
