package org.palestre.web.shell;

/**
 * A colour of the screen, and how well it can be read on another one (WCAG 2.1, success criterion 1.4.3).
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    private static final int STEPS = 100;

    /** The colour written as {@code #1b4f8f}. */
    static Colour of(String hexadecimal) {
        int rgb = Integer.parseInt(hexadecimal.substring(1), 16);
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** The ratio of contrast between the two, 1 to 21. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour, drawn towards another one just as far as it takes to be read on a ground. */
    Colour readableOn(Colour ground, double ratio, Colour towards) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mix(towards, (double) step / STEPS);
            if (mixed.contrast(ground) >= ratio) {
                return mixed;
            }
        }
        return towards;
    }

    /** This colour with a share, 0 to 1, of another one. */
    Colour mix(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    String hexadecimal() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
