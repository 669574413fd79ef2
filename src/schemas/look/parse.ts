import { named } from './named.ts';
import { fromHsl, fromOklch, fromRgb, type Light } from './spaces.ts';

/** A colour that covers what lies behind it. */
export interface Colour {
  /** In CSS, put together from what was understood, so that nothing else can stand in it. */
  css: string;
  /** The light it gives. */
  light: Light;
}

interface Part {
  value: number;
  unit: string;
}

const number = String.raw`[+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?`;
const part = new RegExp(`^(${number})(%|deg|grad|rad|turn)?$`);
const turns: Record<string, number> = { '': 1, deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

function fromHex(digits: string): Light {
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const at = (i: number) => Number.parseInt(long.slice(i, i + 2), 16) / 255;
  return fromRgb(at(0), at(2), at(4));
}

/** Degrees; `undefined` for what is no angle. */
const degrees = ({ value, unit }: Part) => (unit in turns ? value * (turns[unit] ?? 1) : undefined);
/** A percentage as a share, or a plain number of which `whole` is 100 %. */
const share = ({ value, unit }: Part, whole: number) =>
  unit === '%' ? value / 100 : unit === '' ? value / whole : undefined;

/** What three parts mean in each space; `undefined` where one isn't of the kind that belongs there. */
const spaces: Record<string, (a: Part, b: Part, c: Part) => Light | undefined> = {
  rgb(red, green, blue) {
    const [r, g, b] = [red, green, blue].map((one) => share(one, 255));
    const alike = red.unit === green.unit && green.unit === blue.unit;
    return alike && r !== undefined && g !== undefined && b !== undefined ? fromRgb(r, g, b) : undefined;
  },
  hsl(hue, saturation, lightness) {
    const angle = degrees(hue);
    const percents = saturation.unit === '%' && lightness.unit === '%';
    return angle !== undefined && percents ? fromHsl(angle, saturation.value / 100, lightness.value / 100) : undefined;
  },
  oklch(lightness, chroma, hue) {
    const [l, c, angle] = [share(lightness, 1), chroma.unit === '%' ? chroma.value / 250 : chroma.value, degrees(hue)];
    const plain = chroma.unit === '%' || chroma.unit === '';
    return l !== undefined && plain && angle !== undefined ? fromOklch(l, c, angle) : undefined;
  },
};

/** `a b c` or `a b c / 1`; in the older spaces `a, b, c` and `a, b, c, 1` too. */
function split(inside: string, commas: boolean): string[] | undefined {
  const legacy = commas && inside.includes(',');
  const [head = '', ...behind] = legacy ? [inside] : inside.split('/');
  const words = head.trim().split(legacy ? /[ \t]*,[ \t]*/ : /[ \t]+/);
  const rest = [...words.splice(3), ...behind.map((one) => one.trim())];
  // What lets through what lies behind has no contrast of its own.
  const opaque = rest.every((one) => /^(?:1(?:\.0+)?|100(?:\.0+)?%)$/.test(one));
  return words.length === 3 && rest.length <= 1 && opaque ? words : undefined;
}

function partOf(word: string): Part | undefined {
  const [, value, unit = ''] = part.exec(word) ?? [];
  const size = Number(value);
  return value !== undefined && Math.abs(size) < 1e6 ? { value: size, unit } : undefined;
}

/**
 * Reads a colour: hexadecimal, a name of CSS, `rgb()`, `hsl()` or `oklch()` (CSS Color 4). `undefined` for
 * all else, and for what isn't opaque.
 */
export function parseColour(text: string): Colour | undefined {
  const written = text.trim().toLowerCase();
  const known = named.get(written);
  if (known) return { css: written, light: fromHex(known) };
  const [, short, long = short] = /^#(?:([\da-f]{3})f?|([\da-f]{6})(?:ff)?)$/.exec(written) ?? [];
  if (long) return { css: `#${long}`, light: fromHex(long) };
  const [, space = '', inside = ''] = /^(rgb(?=a?\()|hsl(?=a?\()|oklch(?=\())a?\(([^()]*)\)$/.exec(written) ?? [];
  const words = split(inside, space !== 'oklch');
  const [a, b, c] = (words ?? []).map(partOf);
  const light = a && b && c && spaces[space]?.(a, b, c);
  return words && light ? { css: `${space}(${words.join(inside.includes(',') ? ', ' : ' ')})`, light } : undefined;
}
