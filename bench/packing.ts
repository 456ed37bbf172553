/**
 * What packing the words of reports saves and costs: node bench/packing.ts FILE…
 * Each file is taken as one report (a .gz is unpacked first). The store's own choice is in src/store/packing.ts.
 */
import { readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';

const { BROTLI_PARAM_QUALITY, ZSTD_c_compressionLevel } = zlib.constants;
const methods: Record<string, [(bytes: Buffer) => Buffer, (bytes: Buffer) => Buffer]> = {
  'deflate 6': [(bytes) => zlib.deflateRawSync(bytes), zlib.inflateRawSync],
  'zstd 3': [(bytes) => zlib.zstdCompressSync(bytes), zlib.zstdDecompressSync],
  'zstd 9': [
    (bytes) => zlib.zstdCompressSync(bytes, { params: { [ZSTD_c_compressionLevel]: 9 } }),
    zlib.zstdDecompressSync,
  ],
  'brotli 5': [
    (bytes) => zlib.brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: 5 } }),
    zlib.brotliDecompressSync,
  ],
};

const files = process.argv.slice(2).map((path) => {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes;
});
const size = files.reduce((sum, { length }) => sum + length, 0);
console.log(`${files.length} files of ${(size / files.length / 1000).toFixed(1)} kB (mean)`);

/** Processor time in ms a file, which holds on a busy machine too, over as many rounds as make the figure steady. */
function timeEach<T>(items: readonly T[], run: (item: T) => unknown): number {
  const rounds = Math.max(3, Math.ceil(4e6 / size));
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const item of items) run(item);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds / items.length;
}

for (const [name, [pack, unpack]] of Object.entries(methods)) {
  const packed = files.map(pack);
  const ratio = size / packed.reduce((sum, { length }) => sum + length, 0);
  const packing = timeEach(files, pack).toFixed(3);
  console.log(
    `${name.padEnd(10)} ${ratio.toFixed(1)} : 1, packing ${packing} ms, unpacking ${timeEach(packed, unpack).toFixed(3)} ms`,
  );
}
