/** Version 3 of the source map format (ECMA-426), the parts that say where generated text comes from. */
export interface SourceMap {
  readonly sources: readonly (string | null)[];
  readonly mappings: string;
}

/** A stretch of one line of generated text and the index of its source; null where it comes from none. */
export interface Segment {
  readonly column: number;
  readonly source: number | null;
}

const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, value) => [
    digit,
    value,
  ]),
);

/** Variable-length quantities in base 64 (ECMA-426, "VLQ"): five bits a digit, the lowest bit of all is the sign. */
export function readQuantities(text: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const digit of text) {
    const bits = digits.get(digit);
    if (bits === undefined) throw new Error(`"${digit}" is no digit of a source map`);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** The segments of every line of generated text, in order. */
export function readSegments({ mappings }: SourceMap): Segment[][] {
  let source = 0;
  return mappings.split(';').map((line) => {
    let column = 0;
    return line
      .split(',')
      .filter((segment) => segment !== '')
      .map((segment) => {
        const [columnStep = 0, sourceStep] = readQuantities(segment);
        column += columnStep;
        if (sourceStep !== undefined) source += sourceStep;
        return { column, source: sourceStep === undefined ? null : source };
      });
  });
}

/** The generated text cut into what each source became; texts of no source come under `''`. */
export function textBySource(code: string, map: SourceMap): Map<string, string> {
  const texts = new Map<string, string[]>();
  const lines = code.split('\n');
  readSegments(map).forEach((segments, number) => {
    const line = lines[number] ?? '';
    const put = (source: number | null, from: number, to: number) => {
      if (to <= from) return;
      const name = source === null ? '' : (map.sources[source] ?? '');
      texts.set(name, [...(texts.get(name) ?? []), line.slice(from, to)]);
    };
    put(null, 0, segments[0]?.column ?? line.length);
    segments.forEach(({ column, source }, i) => {
      put(source, column, segments[i + 1]?.column ?? line.length);
    });
  });
  return new Map([...texts].map(([name, pieces]) => [name, pieces.join('')]));
}
