/** Red, green and blue as light, from 0 to 1 each: linear, where sRGB is not. */
export type Light = readonly [red: number, green: number, blue: number];

const within = (value: number) => Math.min(1, Math.max(0, value));

/** The light of an sRGB value from 0 to 1 (IEC 61966-2-1, as WCAG's relative luminance has it). */
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** From sRGB, 0 to 1; what lies outside is the nearest that lies inside. */
export const fromRgb = (red: number, green: number, blue: number): Light => [
  linear(within(red)),
  linear(within(green)),
  linear(within(blue)),
];

/**
 * From hue, saturation and lightness (CSS Color 4, section 7.1).
 * @param hue degrees @param saturation 0 to 1 @param lightness 0 to 1
 */
export function fromHsl(hue: number, saturation: number, lightness: number): Light {
  const [s, l] = [within(saturation), within(lightness)];
  const part = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return fromRgb(part(0), part(8), part(4));
}

/**
 * From Oklch (CSS Color 4, section 9.4); a colour beyond sRGB is cut to it.
 * @param lightness 0 to 1 @param chroma from 0 @param hue degrees
 */
export function fromOklch(lightness: number, chroma: number, hue: number): Light {
  const [l, c, h] = [within(lightness), Math.max(0, chroma), (hue * Math.PI) / 180];
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    within(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    within(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    within(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}
