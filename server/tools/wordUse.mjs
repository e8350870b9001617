// How words are used, learnt from unannotated texts: words with like neighbours get like vectors. So what the annotated sentences teach of « condamner »
// serves « réprouver » too. Positive pointwise mutual information, then its strongest directions (Levy & Goldberg, 2014; Halko et al., 2011).

const directions = 30;
const leastUses = 8;
const window = 6;

/** The vectors of the words used often enough in the sentences (each a list of lemmas): Map from lemma to a Float64Array of length 1. */
export function wordVectors(sentences) {
  const vocabulary = frequent(sentences);
  const matrix = mutualInformation(sentences, vocabulary);
  const vectors = strongest(matrix, vocabulary.size);
  return new Map([...vocabulary.keys()].map((lemma, at) => [lemma, unit(vectors.map((column) => column[at]))]));
}

const telling = new Set(['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'ADP+DET']);

/** Whether a word belongs to those whose use is learnt: grammar and names tell nothing of the matter. */
export function isTelling({ tag }) {
  return telling.has(tag);
}

function frequent(sentences) {
  const counts = new Map();
  for (const sentence of sentences) for (const lemma of sentence) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastUses).map(([lemma]) => lemma);
  return new Map(kept.sort().map((lemma, at) => [lemma, at]));
}

/** Sparse rows: how much oftener two words stand together than chance would have it, nearer words counting more. */
function mutualInformation(sentences, vocabulary) {
  const rows = Array.from({ length: vocabulary.size }, () => new Map());
  for (const sentence of sentences) {
    const ids = sentence.map((lemma) => vocabulary.get(lemma));
    for (let a = 0; a < ids.length; a++) {
      if (ids[a] === undefined) continue;
      for (let b = a + 1; b <= Math.min(ids.length - 1, a + window); b++) {
        if (ids[b] === undefined) continue;
        add(rows[ids[a]], ids[b], 1 / (b - a));
        add(rows[ids[b]], ids[a], 1 / (b - a));
      }
    }
  }
  const sums = rows.map((row) => sum(row.values()));
  // Rare neighbours are made a little less rare (Levy, Goldberg & Dagan, 2015).
  const eased = sums.map((value) => value ** 0.75);
  const easedTotal = sum(eased);
  return rows.map((row, at) => {
    const kept = [...row]
      .map(([column, count]) => [column, Math.log((count * easedTotal) / (sums[at] * eased[column]))])
      .filter(([, information]) => information > 0);
    return { columns: Int32Array.from(kept, ([column]) => column), values: Float64Array.from(kept, ([, value]) => value) };
  });
}

/** The strongest directions of a matrix, as columns, each weighed by the root of its strength: subspace iteration from a fixed start. */
function strongest(rows, size) {
  const columns = directions + 10;
  let basis = orthonormal(
    Array.from({ length: columns }, (_, c) => Float64Array.from({ length: size }, (_, r) => chance(c * size + r))),
  );
  for (let round = 0; round < 8; round++)
    basis = orthonormal(basis.map((column) => times(rows, timesTransposed(rows, column, size))));
  const images = basis.map((column) => timesTransposed(rows, column, size));
  const { values, vectors } = eigen(images.map((a) => images.map((b) => dot(a, b))));
  const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, directions);
  return order.map((k) => {
    const strength = Math.sqrt(Math.sqrt(Math.max(0, values[k])));
    const column = new Float64Array(size);
    basis.forEach((part, c) => {
      for (let r = 0; r < size; r++) column[r] += strength * vectors[c][k] * part[r];
    });
    return column;
  });
}

function times(rows, vector) {
  return Float64Array.from(rows, ({ columns, values }) => {
    let total = 0;
    for (let k = 0; k < columns.length; k++) total += values[k] * vector[columns[k]];
    return total;
  });
}

function timesTransposed(rows, vector, size) {
  const result = new Float64Array(size);
  rows.forEach(({ columns, values }, at) => {
    for (let k = 0; k < columns.length; k++) result[columns[k]] += values[k] * vector[at];
  });
  return result;
}

/** Gram and Schmidt's way, twice over for exactness. */
function orthonormal(columns) {
  const done = [];
  for (const column of columns) {
    for (let pass = 0; pass < 2; pass++) {
      for (const other of done) {
        const shared = dot(column, other);
        for (let r = 0; r < column.length; r++) column[r] -= shared * other[r];
      }
    }
    done.push(unit(column));
  }
  return done;
}

/** The eigenvalues and eigenvectors (as columns) of a small symmetric matrix, by Jacobi's rotations. */
function eigen(matrix) {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let left = 0;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        left += a[p][q] ** 2;
        if (Math.abs(a[p][q]) < 1e-300) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < n; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (let k = 0; k < n; k++)
          [vectors[k][p], vectors[k][q]] = [c * vectors[k][p] - s * vectors[k][q], s * vectors[k][p] + c * vectors[k][q]];
      }
    }
    if (left < 1e-18 * a.reduce((total, row, i) => total + row[i] ** 2, 0)) break;
  }
  return { values: a.map((row, i) => row[i]), vectors };
}

/** A number between −1 and 1 that looks like chance and is the same on every run (Park & Miller, 1988, one step from a scrambled seed). */
function chance(at) {
  const seed = (Math.imul(at + 1, 2654435761) >>> 1) % 2147483647 || 1;
  return ((seed * 48271) % 2147483647) / 1073741823.5 - 1;
}

function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

function dot(a, b) {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}

function sum(values) {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function add(row, column, value) {
  row.set(column, (row.get(column) ?? 0) + value);
}
