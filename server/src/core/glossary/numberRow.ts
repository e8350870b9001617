/** Numbers by place, all 0 until they are set; the room grows with the highest place. */
export interface NumberRow {
  get(place: number): number;
  set(place: number, value: number): void;
  /** How many places there are, up to the highest that was set. */
  readonly length: number;
  /** The numbers up to the highest place that was set. */
  all(): Int32Array;
}

/** Makes an empty row, or one that begins with given numbers. */
export function createNumberRow(from: Int32Array = new Int32Array(0)): NumberRow {
  let row = from;
  let length = from.length;
  return {
    get: (place) => row[place] ?? 0,
    set(place, value) {
      if (place >= row.length) {
        const larger = new Int32Array(Math.max(place + 1, row.length * 2, 1024));
        larger.set(row);
        row = larger;
      }
      row[place] = value;
      if (place >= length) length = place + 1;
    },
    get length() {
      return length;
    },
    all: () => row.slice(0, length),
  };
}
