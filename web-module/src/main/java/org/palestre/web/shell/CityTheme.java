package org.palestre.web.shell;

/**
 * The house's colours made from the city's one colour, so that text on and in them can always be read, in light and
 * in dark.
 */
final class CityTheme {

    private static final Colour LIGHT_GROUND = Colour.of("#eef2f7");
    private static final Colour DARK_GROUND = Colour.of("#27313d");
    private static final double TEXT = 4.6;
    private static final double STRONGER = 8;

    private CityTheme() {}

    /** The style sheet that says it in the names of tokens.css. */
    static String styleSheet(Colour city) {
        Colour light = city.readableOn(LIGHT_GROUND, TEXT, Colour.BLACK);
        Colour dark = city.readableOn(DARK_GROUND, TEXT, Colour.WHITE);
        Colour softLight = city.mix(Colour.WHITE, 0.9);
        Colour softDark = city.mix(Colour.of("#11161c"), 0.72);
        return ":root {\n"
                + line("--city-strong", light, dark)
                + line(
                        "--city-stronger",
                        light.mix(Colour.BLACK, 0.2).readableOn(softLight, STRONGER, Colour.BLACK),
                        dark.mix(Colour.WHITE, 0.2).readableOn(softDark, STRONGER, Colour.WHITE))
                + line("--city-on-strong", Colour.WHITE, dark.mix(Colour.BLACK, 0.86))
                + line("--city-soft", softLight, softDark)
                + line("--city-line", city.mix(Colour.WHITE, 0.6), city.mix(Colour.of("#11161c"), 0.35))
                + "}\n";
    }

    private static String line(String name, Colour light, Colour dark) {
        return "  %s: light-dark(%s, %s);%n".formatted(name, light.hexadecimal(), dark.hexadecimal());
    }
}
