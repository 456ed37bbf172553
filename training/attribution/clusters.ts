import { hashText } from '../../src/text/features/hash.ts';
import { readModel, type Table } from '../../src/text/network/model.ts';

const WORDS = 20_000;
const FINE = 500;
const COARSE = 60;
const ROUNDS = 8;

/** Groups the most frequent words of the language model by their vectors: word hash to `fine × 256 + coarse`. */
export function clusterWords(languageModel: string | URL): Map<number, number> {
  const { rows, words } = readModel(languageModel);
  const chosen = [...rows].filter(([word]) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
  const vectors = chosen.map(([, row]) => vectorOf(words, row));
  const fine = cluster(vectors, FINE);
  const coarse = cluster(fine.centres, COARSE);
  return new Map(chosen.map(([word], i) => [hashText(word), fine.of[i]! * 256 + coarse.of[fine.of[i]!]!]));
}

function vectorOf({ values, scales }: Table, row: number): Float32Array {
  const size = values.length / scales.length;
  return normalised(Float32Array.from({ length: size }, (_, k) => values[row * size + k]! * scales[row]!));
}

function normalised(vector: Float32Array): Float32Array {
  let length = 0;
  for (const value of vector) length += value * value;
  const scale = 1 / Math.sqrt(length || 1);
  return vector.map((value) => value * scale);
}

/** k-means by cosine; the first centres are spread evenly over the words, which come by frequency. */
function cluster(vectors: readonly Float32Array[], k: number): { of: Int32Array; centres: Float32Array[] } {
  const size = vectors[0]!.length;
  let centres = Array.from({ length: k }, (_, c) => vectors[Math.floor((c * Math.min(vectors.length, 4 * k)) / k)]!);
  const of = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float32Array(size));
    for (const [i, vector] of vectors.entries()) {
      let best = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < k; c++) {
        const centre = centres[c]!;
        let dot = 0;
        for (let d = 0; d < size; d++) dot += vector[d]! * centre[d]!;
        if (dot > best) {
          best = dot;
          of[i] = c;
        }
      }
      const sum = sums[of[i]!]!;
      for (let d = 0; d < size; d++) sum[d]! += vector[d]!;
    }
    centres = sums.map(normalised);
  }
  return { of, centres };
}
