// Builds a minimal acyclic automaton whose last edge carries the class of the word (after Daciuk and others, 2000).

/** Builds from `[word, class]` pairs in ascending order of code units; classes start at 1. Returns edges in typed arrays. */
export function buildAutomaton(pairs) {
  const register = new Map();
  const leaf = { edges: [], id: 0 };
  let ids = 0;
  const path = [{ edges: [] }];
  let previous = '';
  for (const [word, outcome] of pairs) {
    let shared = 0;
    while (shared < word.length && shared < previous.length && word[shared] === previous[shared]) shared++;
    freeze(shared);
    for (let at = shared; at < word.length; at++) {
      const node = { edges: [] };
      path[at].edges.push({ letter: word.charCodeAt(at), outcome: 0, node });
      path.push(node);
    }
    path[word.length - 1].edges.at(-1).outcome = outcome;
    previous = word;
  }
  freeze(0);
  return layOut(path[0], leaf);

  function freeze(depth) {
    while (path.length > depth + 1) {
      const node = path.pop();
      path.at(-1).edges.at(-1).node = same(node);
    }
  }

  function same(node) {
    if (node.edges.length === 0) return leaf;
    const key = node.edges.map(({ letter, outcome, node: next }) => `${letter}.${outcome}.${next.id}`).join(' ');
    const known = register.get(key);
    if (known) return known;
    node.id = ++ids;
    register.set(key, node);
    return node;
  }
}

/** Nodes get consecutive edges, targets before those who point to them last; edge 0 is the mark « no target ». */
function layOut(root, leaf) {
  const order = [];
  const seen = new Set([leaf]);
  const visit = (node) => {
    if (seen.has(node)) return;
    seen.add(node);
    order.push(node);
    for (const { node: next } of node.edges) visit(next);
  };
  visit(root);
  const starts = new Map([[leaf, 0]]);
  let count = 1;
  for (const node of order) {
    starts.set(node, count);
    count += node.edges.length;
  }
  const letters = [0];
  const last = [1];
  const targets = [0];
  const outcomes = [0];
  for (const node of order) {
    node.edges.forEach(({ letter, outcome, node: next }, index) => {
      letters.push(letter);
      last.push(index === node.edges.length - 1 ? 1 : 0);
      targets.push(starts.get(next));
      outcomes.push(outcome);
    });
  }
  return { letters, last, targets, outcomes, count };
}
