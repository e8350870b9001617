// Multinomial logistic regression with an L2 penalty, fitted by L-BFGS (Liu & Nocedal, 1989). No randomness: the same rows give the same weights.

/**
 * Fits weights[class][feature] to rows { index: number[], value: number[], label: number, weight?, offset? }. Feature 0 is the bias and bears no penalty.
 * `penalty(feature)` is the strength of the pull to 0; `offset` are scores of the classes to which those of the features are added.
 */
export function fit(rows, features, classes, penalty, iterations = 60) {
  const size = features * classes;
  const strength = Float64Array.from({ length: features }, (_, feature) => (feature === 0 ? 0 : penalty(feature)));
  const objective = (weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    const scores = new Float64Array(classes);
    for (const { index, value, label, weight = 1, offset } of rows) {
      probabilities(weights, features, classes, index, value, scores, offset);
      loss -= weight * Math.log(Math.max(scores[label], 1e-300));
      for (let c = 0; c < classes; c++) {
        const error = weight * (scores[c] - (c === label ? 1 : 0));
        for (let k = 0; k < index.length; k++) gradient[c * features + index[k]] += error * value[k];
      }
    }
    for (let c = 0; c < classes; c++) {
      for (let f = 0; f < features; f++) {
        const w = weights[c * features + f];
        loss += 0.5 * strength[f] * w * w;
        gradient[c * features + f] += strength[f] * w;
      }
    }
    return loss;
  };
  return minimize(objective, size, iterations);
}

/** Fills `out` with the probability of each class; returns it. */
export function probabilities(weights, features, classes, index, value, out = new Float64Array(classes), offset = undefined) {
  scoresOf(weights, features, classes, index, value, out);
  let top = -Infinity;
  for (let c = 0; c < classes; c++) {
    if (offset) out[c] += offset[c];
    if (out[c] > top) top = out[c];
  }
  let total = 0;
  for (let c = 0; c < classes; c++) total += out[c] = Math.exp(out[c] - top);
  for (let c = 0; c < classes; c++) out[c] /= total;
  return out;
}

/** Fills `out` with the score of each class, the logarithm of its odds up to what all classes share; returns it. */
export function scoresOf(weights, features, classes, index, value, out = new Float64Array(classes)) {
  for (let c = 0; c < classes; c++) {
    let sum = 0;
    for (let k = 0; k < index.length; k++) sum += weights[c * features + index[k]] * value[k];
    out[c] = sum;
  }
  return out;
}

function minimize(objective, size, iterations) {
  const memory = 10;
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(x, gradient);
  const steps = [];
  for (let round = 0; round < iterations; round++) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next;
    let nextGradient;
    let nextValue;
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      next = x.map((v, i) => v + length * direction[i]);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    const s = next.map((v, i) => v - x[i]);
    const y = nextGradient.map((v, i) => v - gradient[i]);
    const curvature = dot(s, y);
    if (curvature > 1e-10) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > memory) steps.shift();
    }
    const gain = value - nextValue;
    x = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return x;
}

function descent(gradient, steps) {
  const q = gradient.map((v) => -v);
  const alphas = [];
  for (let k = steps.length - 1; k >= 0; k--) {
    const { s, y, rho } = steps[k];
    const alpha = rho * dot(s, q);
    alphas[k] = alpha;
    for (let i = 0; i < q.length; i++) q[i] -= alpha * y[i];
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < q.length; i++) q[i] *= scale;
  }
  for (let k = 0; k < steps.length; k++) {
    const { s, y, rho } = steps[k];
    const beta = rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i] += s[i] * (alphas[k] - beta);
  }
  return q;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
