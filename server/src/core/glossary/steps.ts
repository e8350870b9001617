/** The steps of a trie, each from a node over an atom to a node: a hash table in typed arrays, for large glossaries load and match faster so. */
export interface Steps {
  /** The node to which a step leads, 0 where there is none. */
  get(node: number, atom: number): number;
  /** Sets a step that is not there yet. */
  set(node: number, atom: number, to: number): void;
  /** All steps: node, atom and target of each. */
  all(): Int32Array;
}

/** Makes an empty table, or one of the steps that `all` gave. Nodes, atoms and targets are positive and below 2³¹. */
export function createSteps(given: Int32Array = new Int32Array(0)): Steps {
  let count = given.length / 3;
  let capacity = 1024;
  while (count * 2 > capacity) capacity *= 2;
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
      if (to !== 0) insert(oldNodes[slot] ?? 0, oldAtoms[slot] ?? 0, to);
    }
  }

  function insert(node: number, atom: number, to: number): void {
    const slot = slotOf(node, atom);
    nodes[slot] = node;
    atoms[slot] = atom;
    targets[slot] = to;
  }

  for (let at = 0; at < given.length; at += 3) insert(given[at] ?? 0, given[at + 1] ?? 0, given[at + 2] ?? 0);

  return {
    get: (node, atom) => targets[slotOf(node, atom)] ?? 0,
    set(node, atom, to) {
      if (++count * 2 > capacity) grow();
      insert(node, atom, to);
    },
    all() {
      const steps = new Int32Array(3 * count);
      let at = 0;
      for (let slot = 0; slot < capacity; slot++) {
        if (targets[slot] === 0) continue;
        steps[at++] = nodes[slot] ?? 0;
        steps[at++] = atoms[slot] ?? 0;
        steps[at++] = targets[slot] ?? 0;
      }
      return steps;
    },
  };
}
