import type { Change } from './baseline.ts';
import { judge, type Row } from './row.ts';

const marks = { kept: 'yes', missed: 'NO', unsure: 'unsure', null: '' } as const;

/** The rows as a Markdown table. */
export function drawTable(rows: readonly Row[], changes: readonly Change[]): string {
  const head = [
    '',
    'unit',
    'ours',
    'least … most',
    'n',
    'floor',
    'noise ±',
    'at most',
    'met',
    'since baseline',
  ];
  const lines = rows.map((row) => {
    const { what, unit, ours, floor, figure, noise, bar } = row;
    const change = changes.find((each) => each.row.id === row.id);
    return [
      what,
      unit,
      short(figure),
      ours.n > 1 ? `${short(ours.least)} … ${short(ours.most)}` : '',
      String(ours.n),
      floor ? `${floor.name} ${short(floor.spread.median)}` : '',
      noise > 0 ? short(noise) : '',
      bar ? (bar.says === short(bar.most) ? bar.says : `${bar.says} = ${short(bar.most)}`) : '',
      marks[`${judge(row)}`],
      change ? describe(change) : '',
    ];
  });
  const widths = head.map((name, i) => Math.max(name.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const draw = (line: readonly string[]) =>
    `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [draw(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(draw)].join(
    '\n',
  );
}

function describe({ growth, verdict }: Change): string {
  if (verdict === 'same') return 'same';
  if (verdict === 'apart') return '–';
  const percent = `${growth > 0 ? '+' : ''}${Math.round(growth * 100)} %`;
  return verdict === 'worse' ? `WORSE ${percent}` : `better ${percent}`;
}

/** Three significant digits; two of what is very small, so that it is not taken for nothing. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value !== 0 && Math.abs(value) < 0.01) return value.toPrecision(2);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}
