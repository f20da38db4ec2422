package org.palestre.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium, for one thread at a time: Playwright's objects belong to the thread that made them, and the tests
 * run one after the other. They end with the process of the tests.
 */
public final class Browsers {

    private final String base;
    private final Playwright playwright;
    private final Browser browser;

    Browsers(String base) {
        this.base = base;
        Optional<Path> chromium = Chromium.find();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"));
        chromium.ifPresent(options::setExecutablePath);
        browser = launch(options);
    }

    private Browser launch(BrowserType.LaunchOptions options) {
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium), or set the"
                            + " environment variable CHROMIUM to the path of a Chromium or Chrome.",
                    e);
        }
    }

    /** A window on a desk, 1280 pixels wide, in French. The caller closes it. */
    public Tab desktop() {
        return desktop(base);
    }

    /** The same, at another city. */
    Tab desktop(String city) {
        return open(city, 1280, 900, "fr-FR");
    }

    /** A telephone, 360 pixels wide, in French. The caller closes it. */
    public Tab phone() {
        return open(base, 360, 740, "fr-FR");
    }

    /** A window of any size and language. The caller closes it. */
    public Tab open(int width, int height, String language) {
        return open(base, width, height, language);
    }

    private Tab open(String city, int width, int height, String language) {
        return new Tab(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(city)
                        .setViewportSize(width, height)
                        .setLocale(language)
                        .setTimezoneId("Europe/Paris")),
                city);
    }
}
